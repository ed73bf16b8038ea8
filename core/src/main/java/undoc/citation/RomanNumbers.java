// SPDX-License-Identifier: Apache-2.0
package undoc.citation;

/** Roman numbers from 1 to 99. */
final class RomanNumbers {
    private static final String[] TENS = {"", "X", "XX", "XXX", "XL", "L", "LX", "LXX", "LXXX", "XC"};
    private static final String[] ONES = {"", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"};

    private RomanNumbers() {}

    /** The number in Roman numerals; empty where it is not from 1 to 99. */
    static String format(int number) {
        return number < 1 || number > 99 ? "" : TENS[number / 10] + ONES[number % 10];
    }

    static boolean isDigit(char c) {
        return c == 'I' || c == 'V' || c == 'X' || c == 'L' || c == 'C';
    }

    /** The value of Roman numerals; 0 where they are not a number from 1 to 99. */
    static int parse(String numerals) {
        for (int i = 1; i < 100; i++) {
            if (format(i).equals(numerals)) {
                return i;
            }
        }
        return 0;
    }
}
