// SPDX-License-Identifier: Apache-2.0
package undoc.recognition;

import java.util.Locale;
import undoc.internal.RomanNumbers;

/** Tells "(i)" the ninth letter from "(i)" the roman one, and which marker comes next: by what stands before it. */
final class MarkerOrder {
    private MarkerOrder() {}

    /** Whether the second marker is one letter after the first: "(h)" and "(i)". */
    static boolean follows(String first, String second) {
        String a = letters(first);
        String b = letters(second);
        return a.length() == 1 && b.length() == 1 && b.charAt(0) == a.charAt(0) + 1;
    }

    /** Whether the second of two markers of one form comes next after the first. */
    static boolean isNext(Marker first, Marker second) {
        return first.form() == second.form()
                && (first.form() == Marker.Form.ROMAN
                        ? RomanNumbers.parse(figures(second)) == RomanNumbers.parse(figures(first)) + 1
                        : follows(first.text(), second.text()));
    }

    private static String figures(Marker marker) {
        return letters(marker.text()).toUpperCase(Locale.ROOT);
    }

    private static String letters(String marker) {
        return marker.replaceAll("[^\\p{L}]", "");
    }
}
