// SPDX-License-Identifier: Apache-2.0
package undoc.recognition;

/** Tells "(i)" the ninth letter from "(i)" the roman one: by what stands before it. */
final class MarkerOrder {
    private MarkerOrder() {}

    /** Whether the second marker is one letter after the first: "(h)" and "(i)". */
    static boolean follows(String first, String second) {
        String a = letters(first);
        String b = letters(second);
        return a.length() == 1 && b.length() == 1 && b.charAt(0) == a.charAt(0) + 1;
    }

    private static String letters(String marker) {
        return marker.replaceAll("[^\\p{L}]", "");
    }
}
