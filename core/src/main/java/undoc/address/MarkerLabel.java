// SPDX-License-Identifier: Apache-2.0
package undoc.address;

import java.util.Locale;
import undoc.internal.RomanNumbers;

/**
 * The number or letter of a printed marker in one form for all languages. Where English prints (a), Arabic prints a
 * letter in the order of its abjad; where English prints (i), Arabic prints a quoted figure and Chinese a bracketed one
 * (as the six language versions of resolutions show side by side).
 */
final class MarkerLabel {
    private static final String ABJAD = "أبجدهوزحطيكلمنسعفصقرشتثخذضظغ";
    /** Cyrillic letters that typists use for Latin ones, and those ones. */
    private static final String CYRILLIC = "абвгдесохру";

    private static final String LATIN = "abvgdecoxpy";
    private static final String QUOTES = "'`‘’‚‛\"“”";
    private static final String HAN = "一二三四五六七八九";
    private static final int MOST = 24;

    private MarkerLabel() {}

    /** The label; empty where the marker has neither letters nor figures. */
    static String of(String marker) {
        String text = marker.strip();
        int han = han(text);
        if (han > 0) {
            return roman(han);
        }
        StringBuilder out = new StringBuilder();
        boolean quoted = !text.isEmpty() && QUOTES.indexOf(text.charAt(0)) >= 0;
        for (int i = 0; i < text.length() && out.length() < MOST; ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            append(c, i < text.length() && Character.isDigit(text.codePointAt(i)), out);
        }
        boolean figures = out.length() > 0 && out.length() < 3 && out.chars().allMatch(c -> c >= '0' && c <= '9');
        return quoted && figures ? roman(Integer.parseInt(out.toString())) : out.toString();
    }

    private static void append(int c, boolean beforeDigit, StringBuilder out) {
        int abjad = ABJAD.indexOf(c == 'ا' ? 'أ' : c);
        int cyrillic = CYRILLIC.indexOf(Character.toLowerCase(c));
        if (Character.isDigit(c)) {
            out.append(Character.digit(c, 10));
        } else if (c == '.' && beforeDigit && out.length() > 0) {
            out.append('.');
        } else if (abjad >= 0) {
            out.append((char) ('a' + abjad % 26));
        } else if (cyrillic >= 0) {
            char latin = LATIN.charAt(cyrillic);
            out.append(Character.isUpperCase(c) ? Character.toUpperCase(latin) : latin);
        } else if (Character.isLetter(c) && c != 'ـ') {
            out.appendCodePoint(c);
        }
    }

    /** The number of a bracketed Chinese figure: {@code ㈡}, {@code (十一)}, {@code ②}; 0 where it is none. */
    private static int han(String marker) {
        if (marker.length() == 1 && marker.charAt(0) >= '㈠' && marker.charAt(0) <= '㈩') {
            return marker.charAt(0) - '㈠' + 1;
        }
        boolean bracketed = marker.length() > 2 && "(（".indexOf(marker.charAt(0)) >= 0;
        String figures = bracketed ? marker.substring(1, marker.length() - 1).strip() : "";
        int ten = figures.indexOf('十');
        if (ten < 0) {
            return figures.length() == 1 ? HAN.indexOf(figures.charAt(0)) + 1 : 0;
        }
        int tens = ten == 0 ? 1 : ten == 1 ? HAN.indexOf(figures.charAt(0)) + 1 : 0;
        int ones = figures.length() == ten + 1 ? 0 : HAN.indexOf(figures.charAt(figures.length() - 1)) + 1;
        return figures.length() <= ten + 2 && tens > 0 ? tens * 10 + ones : 0;
    }

    /** A number from 1 to 99 in small Roman figures; others as they are. */
    static String roman(int number) {
        String roman = RomanNumbers.format(number);
        return roman.isEmpty() ? String.valueOf(number) : roman.toLowerCase(Locale.ROOT);
    }
}
