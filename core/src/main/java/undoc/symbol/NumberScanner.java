// SPDX-License-Identifier: Apache-2.0
package undoc.symbol;

/** Components that begin with a digit, with the letters of resolutions in parts behind them. */
final class NumberScanner {
    private static final int MOST_LETTERS = 3;
    /** What stands between the letters of several parts. */
    private static final String[] JOINTS = {"-", " - ", " to ", " TO ", " and ", " à ", " a ", " & ", "&"};

    private NumberScanner() {}

    static int number(ScannedSymbol s, int from, long flags) {
        int i = s.digits(from);
        if (i == from) {
            return s.failAt(from, "a number is missing", "");
        }
        if (i == s.end || s.at(i) == '/') {
            s.add(Part.of(from, from, i, Shape.DIGITS, -1, flags));
            return i;
        }
        int digitsEnd = i;
        while (i + 1 < s.end && ScannedSymbol.isJoint(s.at(i)) && Numerals.isDigit(s.at(i + 1))) {
            i = s.digits(i + 1);
        }
        if (i < s.end && s.at(i) == '.' && i + 1 < s.end && Numerals.isDigit(s.at(i + 1))) {
            i = s.digits(i + 1);
        }
        int letters = i < s.end ? letters(s, i) : i;
        if (letters < 0) {
            return -1;
        }
        boolean composite = letters > digitsEnd;
        s.add(Part.of(
                from,
                from,
                letters,
                composite ? Shape.NUMBER : Shape.DIGITS,
                -1,
                composite ? flags | Part.COMPOSITE : flags));
        return letters < s.end ? SymbolScanner.suffixes(s, letters) : letters;
    }

    /** The letters of a resolution in parts behind its number: {@code A}, {@code A-C}, {@code A to C}. */
    private static int letters(ScannedSymbol s, int from) {
        int i = s.at(from) == ' ' ? s.skipQuietly(from) : from;
        int run = s.letters(i);
        if (run == i || !isPartLetters(s, i, run)) {
            return from;
        }
        if (s.rootAhead(i)) {
            return s.failTwo(i);
        }
        int to = run;
        for (String joint : JOINTS) {
            int next = run + joint.length();
            boolean more = s.text.startsWith(joint, run) && next < s.end && Ascii.isUpper(s.at(next));
            if (more && (next + 1 == s.end || " (/*".indexOf(s.at(next + 1)) >= 0)) {
                to = next + 1;
                break;
            }
        }
        return to;
    }

    private static boolean isPartLetters(ScannedSymbol s, int from, int to) {
        int length = to - from;
        boolean bis = s.text.regionMatches(true, from, "bis", 0, length)
                || s.text.regionMatches(true, from, "ter", 0, length);
        if (length == MOST_LETTERS && bis) {
            return true;
        }
        boolean ends = to == s.end || " /(*-&.".indexOf(s.at(to)) >= 0;
        return ends && (length == 1 || (length == 2 && s.at(from - 1) != ' '));
    }
}
