// SPDX-License-Identifier: Apache-2.0
package undoc.symbol;

import undoc.symbol.Bodies.Root;
import undoc.symbol.Bodies.RootClass;

/** The letters of the organ that a symbol begins with. */
final class RootScanner {
    private static final int LONGEST_UNKNOWN_ROOT = 12;

    private RootScanner() {}

    static int scan(ScannedSymbol s) {
        if (s.end > 1 && s.at(1) == '/') {
            s.root = Bodies.root(s.at(0));
            if (s.root != null) {
                s.add(Part.of(0, 0, 1, Shape.ROOT, -1, Part.AFTER_SLASH));
                return 1;
            }
        }
        int i = 0;
        int hash = 0;
        int known = -1;
        int plain = 0;
        while (i < s.end && (Ascii.isLetter(s.at(i)) || (i > 0 && (s.at(i) == '.' || s.at(i) == '-')))) {
            hash = WordTable.add(hash, s.at(i++));
            char next = i < s.end ? s.at(i) : '/';
            if (s.at(i - 1) == '.' || !(Ascii.isLetter(next) || next == '.' || next == '-')) {
                Root found = Bodies.root(s.text, 0, i, hash);
                if (found != null) {
                    s.root = found;
                    known = i;
                }
            }
            plain = i;
        }
        if (i == 0) {
            return s.failAt(0, s.end == 0 ? "it is empty" : "a symbol begins with the letters of an organ", "");
        }
        if (s.root == null || (known < plain && s.at(known - 1) != '.')) {
            return unknownRoot(s, plain);
        }
        s.add(Part.of(0, 0, known, Shape.ROOT, -1, Part.AFTER_SLASH));
        if (!s.text.startsWith(s.root.name())) {
            s.canonical = false;
            s.lowerCase = s.at(0) >= 'a';
        }
        return s.root.kind() == RootClass.LEAGUE
                ? leagueNumber(s, known)
                : s.at(known - 1) == '.' ? NumberScanner.number(s, s.skip(known), 0) : SymbolScanner.suffixes(s, known);
    }

    private static int unknownRoot(ScannedSymbol s, int to) {
        s.root = null;
        for (int i = 0; i < to; i++) {
            if (!Ascii.isUpper(s.at(i)) && (s.at(i) != '-' || i == to - 1)) {
                return s.failAt(i, "no organ is called so", "");
            }
        }
        if (to > LONGEST_UNKNOWN_ROOT) {
            return s.failAt(0, "no organ is called so", "");
        }
        s.add(Part.of(0, 0, to, Shape.ROOT, -1, Part.AFTER_SLASH));
        return SymbolScanner.suffixes(s, to);
    }

    /** Numbers of the League of Nations: anything with a digit up to the end or the next slash. */
    private static int leagueNumber(ScannedSymbol s, int from) {
        int i = s.skip(from);
        int start = i;
        boolean digit = false;
        while (i < s.end && s.at(i) != '/' && s.at(i) != '(') {
            char c = s.at(i);
            if (!Ascii.isAlphanumeric(c) && c != '.') {
                break;
            }
            digit |= Numerals.isDigit(c);
            i++;
        }
        if (i > start && digit) {
            int last = i;
            while (s.at(last - 1) == '.') {
                last--;
                s.canonical = false;
            }
            s.add(Part.of(start, start, last, Shape.NUMBER, -1, Part.COMPOSITE));
        } else if (i > start) {
            return s.failAt(start, "a number is missing", "");
        }
        return SymbolScanner.suffixes(s, i);
    }
}
