// SPDX-License-Identifier: Apache-2.0
package undoc.symbol;

/** The letters and digits that symbols are made of. */
final class Ascii {
    private Ascii() {}

    static boolean isUpper(char c) {
        return c >= 'A' && c <= 'Z';
    }

    static boolean isLetter(char c) {
        return isUpper(c) || (c >= 'a' && c <= 'z');
    }

    static boolean isAlphanumeric(char c) {
        return isLetter(c) || Numerals.isDigit(c);
    }
}
