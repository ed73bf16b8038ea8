// SPDX-License-Identifier: Apache-2.0
package undoc.symbol;

import org.jspecify.annotations.Nullable;

/** Tells what stands in a pair of parentheses. */
final class InnerScanner {
    private static final int YEAR_DIGITS = 4;

    private InnerScanner() {}

    /** Adds the parentheses that open here to the parts; returns where they end, or -1. */
    static int scan(ScannedSymbol scanner, int open) {
        String text = scanner.text;
        if (isPlainYear(text, open)) {
            scanner.respelled |= Numerals.isDigit(text.charAt(open - 1));
            scanner.addInner(open, open + 1, open + YEAR_DIGITS + 2, Shape.YEAR, -1);
            return open + YEAR_DIGITS + 2;
        }
        int close = text.indexOf(')', open);
        if (close < 0) {
            scanner.fail(open, "the parenthesis is never closed", "");
            return -1;
        }
        int from = scanner.skip(open + 1);
        int to = close;
        while (to > from && text.charAt(to - 1) == ' ') {
            to--;
            scanner.canonical = false;
        }
        if (from == to) {
            scanner.fail(close, "nothing stands in the parentheses", "");
            return -1;
        }
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            boolean part = c == '/' && i > from && i + 1 < to; // (Part I/Add.1)
            if (c < ' ' || c > '~' || !part && "/(*[]".indexOf(c) >= 0) {
                scanner.fail(i, "this does not stand in parentheses", "");
                return -1;
            }
        }
        add(scanner, open, from, to, close + 1);
        return close + 1;
    }

    private static void add(ScannedSymbol scanner, int open, int from, int to, int end) {
        String text = scanner.text;
        int digits = from;
        while (digits < to && Numerals.isDigit(text.charAt(digits))) {
            digits++;
        }
        if (digits == to) {
            boolean year = to - from == YEAR_DIGITS && isYear(text, from);
            scanner.addInner(open, from, end, year ? Shape.YEAR : Shape.INNER_DIGITS, -1);
            return;
        }
        if (to - from == 1 && "IVXL".indexOf(text.charAt(from)) < 0) {
            scanner.addInner(open, from, end, Shape.INNER_LETTER, -1);
            return;
        }
        int hyphen = text.indexOf('-', from);
        boolean special = hyphen >= 0
                && hyphen < to
                && (text.regionMatches(true, from, "S", 0, hyphen - from)
                        || text.regionMatches(true, from, "ES", 0, hyphen - from));
        if (Numerals.isNumber(text, special ? hyphen + 1 : from, to)) {
            scanner.addInner(open, special ? hyphen + 1 : from, end, Shape.INNER_ROMAN, -1);
            return;
        }
        Designator designator = null;
        int value = to;
        for (Designator candidate : Designators.inParentheses()) {
            value = valueBehind(text, from, to, candidate.name());
            if (value >= 0) {
                designator = candidate;
                break;
            }
        }
        addWord(scanner, open, from, end, designator, value);
    }

    private static void addWord(
            ScannedSymbol scanner, int open, int from, int end, @Nullable Designator designator, int value) {
        if (designator == null) {
            scanner.addInner(open, from, end, Shape.OTHER, -1);
        } else {
            scanner.addInner(open, value, end, Shape.INNER_WORD, designator.id());
        }
    }

    /** Where the value behind a name begins, blanks, dots and a plural s aside; -1 where it is another name. */
    private static int valueBehind(String text, int from, int to, String name) {
        int i = from;
        for (int n = 0; n < name.length(); n++) {
            if (name.charAt(n) == ' ') {
                continue;
            }
            while (i < to && text.charAt(i) == ' ') {
                i++;
            }
            if (i == to || Character.toLowerCase(text.charAt(i++)) != Character.toLowerCase(name.charAt(n))) {
                return -1;
            }
        }
        if (i < to && text.charAt(i) == 's') {
            i++;
        }
        while (i < to && (text.charAt(i) == ' ' || text.charAt(i) == '.')) {
            i++;
        }
        return isValue(text, i, to) ? i : -1;
    }

    /** Nothing, or numbers with letters and what joins them: {@code 29A}, {@code I-II}, {@code I and II}. */
    private static boolean isValue(String text, int from, int to) {
        int i = from;
        while (i < to) {
            int start = i;
            while (i < to && (Numerals.isDigit(text.charAt(i)) || Numerals.isRoman(text, i, i + 1))) {
                i++;
            }
            boolean digits = i > start && Numerals.isDigit(text.charAt(i - 1));
            if (i < to && Ascii.isUpper(text.charAt(i)) && (digits || i == start)) {
                i++;
            }
            if (i == start) {
                return false;
            }
            int joint = i < to ? joint(text, i) : 0;
            if (i < to && joint == 0) {
                return false;
            }
            i += joint;
        }
        return true;
    }

    /** The length of what joins two numbers here; 0 for none. */
    static int joint(String text, int at) {
        for (String joint : new String[] {" and ", "and", " to ", " & ", "&", " - ", "-", ".", ","}) {
            if (text.startsWith(joint, at)) {
                return joint.length();
            }
        }
        return 0;
    }

    /** The usual {@code (2000)}. */
    private static boolean isPlainYear(String text, int open) {
        int close = open + YEAR_DIGITS + 1;
        return close < text.length()
                && text.charAt(close) == ')'
                && isYear(text, open + 1)
                && Numerals.isDigit(text.charAt(close - 1))
                && Numerals.isDigit(text.charAt(close - 2));
    }

    private static boolean isYear(String text, int from) {
        return text.startsWith("19", from) || text.startsWith("20", from);
    }
}
