// SPDX-License-Identifier: Apache-2.0
package undoc.symbol;

import java.util.OptionalInt;

/** Arabic and Roman numbers of symbols. */
final class Numerals {
    private static final int MOST_DIGITS = 9;
    private static final String ROMAN = "IVXLC";
    private static final int[] VALUES = {1, 5, 10, 50, 100};

    private Numerals() {}

    static OptionalInt first(String value) {
        int end = 0;
        int number = 0;
        while (end < value.length() && isDigit(value.charAt(end)) && end <= MOST_DIGITS) {
            number = number * 10 + value.charAt(end++) - '0';
        }
        if (end > MOST_DIGITS) {
            return OptionalInt.empty();
        }
        if (end > 0) {
            return OptionalInt.of(number);
        }
        return isRoman(value, 0, value.length()) ? OptionalInt.of(roman(value)) : OptionalInt.empty();
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** Whether these characters are Roman digits up to C, in upper or lower case; the order is not looked at. */
    static boolean isRoman(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (ROMAN.indexOf(text.charAt(i) & ~0x20) < 0) {
                return false;
            }
        }
        return to > from;
    }

    /** Whether these characters are an Arabic or a Roman number. */
    static boolean isNumber(String text, int from, int to) {
        int i = from;
        while (i < to && isDigit(text.charAt(i))) {
            i++;
        }
        return i == to && to > from || isRoman(text, from, to);
    }

    private static int roman(String digits) {
        int sum = 0;
        int last = 0;
        for (int i = digits.length() - 1; i >= 0; i--) {
            int value = VALUES[ROMAN.indexOf(digits.charAt(i) & ~0x20)];
            sum += value < last ? -value : value;
            last = Math.max(last, value);
        }
        return sum;
    }
}
