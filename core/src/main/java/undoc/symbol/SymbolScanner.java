// SPDX-License-Identifier: Apache-2.0
package undoc.symbol;

/** Goes over a symbol once, from left to right, and cuts it into components by their looks. */
final class SymbolScanner {
    private static final String SEPARATORS = " -,;&+|";

    private SymbolScanner() {}

    /** Cuts the text; false where it is no symbol, then {@link ScannedSymbol#fault} says why. */
    static boolean scan(ScannedSymbol s) {
        int i = RootScanner.scan(s);
        while (i >= 0 && i < s.end) {
            i = component(s, i + 1);
        }
        if (i < 0) {
            return false;
        }
        boolean numbered = s.count > 1 && (isNumbered(s) || (s.count > 2 && endsInRoman(s)));
        return numbered || s.fail(s.end, "a number is missing behind the organ", "");
    }

    private static boolean isNumbered(ScannedSymbol s) {
        for (int i = 1; i < s.count; i++) {
            if (Part.shape(s.parts[i]) == Shape.DIGITS) {
                return true;
            }
        }
        for (int i = 0; i < s.end; i++) {
            if (Numerals.isDigit(s.at(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean endsInRoman(ScannedSymbol s) {
        long last = s.parts[s.count - 1];
        return Numerals.isRoman(s.text, Part.start(last), Part.end(last));
    }

    /** The component from here; returns where the slash behind it stands, or the end, or -1. */
    private static int component(ScannedSymbol s, int from) {
        int i = s.skip(from);
        if (i == s.end || s.at(i) == '/') {
            s.canonical = false;
            return i;
        }
        char c = s.at(i);
        if (Numerals.isDigit(c)) {
            return NumberScanner.number(s, i, Part.AFTER_SLASH);
        }
        if (c == '(') {
            s.canonical = false;
            return suffixes(s, i);
        }
        return Ascii.isLetter(c)
                ? WordScanner.word(s, i)
                : s.failAt(i, "a component begins with a letter or a digit", "");
    }

    /** What may stand behind a component: parentheses and asterisks. */
    static int suffixes(ScannedSymbol s, int from) {
        int i = from;
        while (i < s.end) {
            char c = s.at(i);
            if (c == '/') {
                return i;
            }
            if (c == '(') {
                i = InnerScanner.scan(s, i);
                if (i < 0) {
                    return -1;
                }
            } else if (c == '*') {
                i = stars(s, i);
            } else if (c == ' ' || c == '.') {
                int next = separator(s, i);
                if (next < 0 || (next < s.end && Ascii.isLetter(s.at(next)))) {
                    return next < 0 ? -1 : component(s, next);
                }
                i = next;
            } else {
                return foreign(s, i, "a slash is missing");
            }
        }
        return i;
    }

    /** Goes over a blank or dot behind a component; where a modification follows, it stands for a slash. */
    private static int separator(ScannedSymbol s, int from) {
        int i = s.skipQuietly(from);
        if (i < s.end && s.at(i) == '.') {
            s.canonical = false;
            i = s.skipQuietly(i + 1);
        }
        s.canonical &= i < s.end && s.at(i) == '(';
        if (i == s.end || s.at(i) == '/' || s.at(i) == '(' || s.at(i) == '*') {
            return i;
        }
        if (s.isModificationAhead(i)) {
            s.canonical = false;
            return i;
        }
        return foreign(s, i, "this does not belong to a symbol");
    }

    /** What is no part of this symbol: perhaps another one. */
    private static int foreign(ScannedSymbol s, int from, String what) {
        int next = from;
        while (next < s.end && SEPARATORS.indexOf(s.at(next)) >= 0) {
            next++;
        }
        return s.rootAhead(next) ? s.failTwo(next) : s.failAt(from, what, "");
    }

    private static int stars(ScannedSymbol s, int from) {
        int i = from;
        while (i < s.end && s.at(i) == '*') {
            i++;
        }
        if (from > 0 && s.at(from - 1) == ' ') {
            s.canonical = false;
        }
        s.add(Part.of(from, from, i, Shape.STARS, -1, 0));
        return i;
    }
}
