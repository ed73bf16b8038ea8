// SPDX-License-Identifier: Apache-2.0
package undoc.internal;

import java.util.List;
import java.util.stream.IntStream;

/** Roman numbers from 1 to 99, in capitals. */
public final class RomanNumbers {
    private static final String[] TENS = {"", "X", "XX", "XXX", "XL", "L", "LX", "LXX", "LXXX", "XC"};
    private static final String[] ONES = {"", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"};
    private static final List<String> NUMBERS = IntStream.rangeClosed(1, 99)
            .mapToObj(number -> TENS[number / 10] + ONES[number % 10])
            .toList();

    private RomanNumbers() {}

    /** The number in Roman numerals; empty where it is not from 1 to 99. */
    public static String format(int number) {
        return number < 1 || number > NUMBERS.size() ? "" : NUMBERS.get(number - 1);
    }

    /** Whether a character is one of the digits of these numbers, or C. */
    public static boolean isDigit(char c) {
        return c == 'I' || c == 'V' || c == 'X' || c == 'L' || c == 'C';
    }

    /** The value of Roman numerals; 0 where they are not a number from 1 to 99. */
    public static int parse(String numerals) {
        return NUMBERS.indexOf(numerals) + 1;
    }
}
