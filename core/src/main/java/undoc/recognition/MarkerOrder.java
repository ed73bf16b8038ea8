// SPDX-License-Identifier: Apache-2.0
package undoc.recognition;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import undoc.internal.RomanNumbers;

/** Tells "(i)" the ninth letter from "(i)" the roman one, and which marker comes next: by what stands before it. */
final class MarkerOrder {
    private static final Set<String> FIRST = Set.of("a", "A", "а", "А", "أ", "ا", "一");

    private MarkerOrder() {}

    /** Whether the second marker is one letter after the first: "(h)" and "(i)". */
    static boolean follows(String first, String second) {
        String a = letters(first);
        String b = letters(second);
        return a.length() == 1 && b.length() == 1 && b.charAt(0) == a.charAt(0) + 1;
    }

    /** Whether the second of two markers of one form comes next after the first. */
    static boolean isNext(Marker first, Marker second) {
        if (first.form() != second.form()) {
            return false;
        }
        return switch (first.form()) {
            case ROMAN -> RomanNumbers.parse(figures(second)) == RomanNumbers.parse(figures(first)) + 1;
            case NUMBER, BRACKETED_NUMBER, NUMBER_BRACKET -> number(second) == number(first) + 1;
            default -> follows(first.text(), second.text());
        };
    }

    /** Whether the second of two numbers with points is the greater: "4.10" behind "4.9". */
    static boolean isBehind(Marker first, Marker second) {
        return Arrays.compare(figuresWithPoints(first), figuresWithPoints(second)) < 0;
    }

    private static int[] figuresWithPoints(Marker marker) {
        return Arrays.stream(marker.text().split("\\."))
                .mapToInt(Integer::parseInt)
                .toArray();
    }

    /** Whether a marker is the first of those inside a numbered paragraph: "(a)", "i)", "(1)", "a.". */
    static boolean opensInside(Marker marker) {
        return switch (marker.form()) {
            case NUMBER, DECIMAL, BULLET -> false;
            case ROMAN -> RomanNumbers.parse(figures(marker)) == 1;
            case LETTER, LETTER_STOP, CAPITAL, HAN -> FIRST.contains(letters(marker.text()));
            default -> isFirst(marker);
        };
    }

    /** Whether a marker is the number one. */
    static boolean isFirst(Marker marker) {
        return number(marker) == 1;
    }

    /** The number that a marker begins with, in digits of any script; -1 where it has none. */
    private static int number(Marker marker) {
        String digits = marker.text().replaceAll("\\P{Nd}+", " ").strip();
        return digits.isEmpty() ? -1 : Integer.parseInt(digits.split(" ")[0]);
    }

    private static String figures(Marker marker) {
        return letters(marker.text()).toUpperCase(Locale.ROOT);
    }

    private static String letters(String marker) {
        return marker.replaceAll("[^\\p{L}]", "");
    }
}
