// SPDX-License-Identifier: Apache-2.0
package undoc.symbol;

/** What a component looks like, before its place in the symbol says what it is. */
final class Shape {
    /** The first component. */
    static final int ROOT = 0;
    /** Digits only. */
    static final int DIGITS = 1;
    /** A number with letters, range or list. */
    static final int NUMBER = 2;
    /** Letters. */
    static final int WORD = 3;
    /** Letters, dot, number. */
    static final int DOTTED = 4;
    /** {@code S-30}, {@code ES-11}. */
    static final int SPECIAL_SESSION = 5;
    /** A year in parentheses. */
    static final int YEAR = 6;
    /** Any other number in parentheses. */
    static final int INNER_DIGITS = 7;
    /** A Roman number, or the like of S-IV, in parentheses. */
    static final int INNER_ROMAN = 8;
    /** One letter in parentheses. */
    static final int INNER_LETTER = 9;
    /** A known word in parentheses. */
    static final int INNER_WORD = 10;
    /** Asterisks. */
    static final int STARS = 11;
    /** None of these. */
    static final int OTHER = 12;

    private Shape() {}
}
