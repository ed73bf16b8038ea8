// SPDX-License-Identifier: Apache-2.0
package undoc.symbol;

import org.jspecify.annotations.Nullable;
import undoc.symbol.Designator.Form;
import undoc.symbol.Designator.Role;

/** Components that begin with a letter: words, and designators with their values. */
final class WordScanner {
    private WordScanner() {}

    static int word(ScannedSymbol s, int from) {
        int i = from;
        int hash = 0;
        while (i < s.end && Ascii.isLetter(s.at(i))) {
            hash = WordTable.add(hash, s.at(i++));
        }
        if (i == s.end || s.at(i) == '/') {
            return plainWord(s, from, i, hash);
        }
        char c = s.at(i);
        if (c == '.') {
            return dotted(s, from, i, hash);
        }
        if (Numerals.isDigit(c)) {
            return undotted(s, from, i, hash);
        }
        if (c == '-' && i + 1 < s.end) {
            return hyphen(s, from, i, hash);
        }
        return c == ' ' ? blank(s, from, i, hash) : plainWord(s, from, i, hash);
    }

    private static int plainWord(ScannedSymbol s, int from, int to, int hash) {
        Designator found = Designators.find(s.text, from, to, hash, Form.WORD);
        s.add(Part.of(from, to, to, Shape.WORD, id(s, found, from, to), Part.AFTER_SLASH));
        return SymbolScanner.suffixes(s, to);
    }

    /** Letters and a dot: a number follows, or more letters that belong to the name. */
    private static int dotted(ScannedSymbol s, int from, int dot, int hash) {
        int next = s.skip(dot + 1);
        if (next == s.end || s.at(next) == '/' || s.at(next) == '(') {
            s.canonical = false;
            s.add(Part.of(
                    from,
                    dot,
                    dot,
                    Shape.WORD,
                    id(s, Designators.find(s.text, from, dot, hash, Form.WORD), from, dot),
                    Part.AFTER_SLASH));
            return SymbolScanner.suffixes(s, next);
        }
        int run = s.letters(next);
        boolean more = run > next
                && (run < s.end && s.at(run) == '.' && run + 1 < s.end && Ascii.isAlphanumeric(s.at(run + 1)));
        if (run > next && (more || !isValue(s, next, run))) {
            int longer = hash;
            for (int i = dot; i < run; i++) {
                longer = WordTable.add(longer, s.at(i));
            }
            return more ? dotted(s, from, run, longer) : plainWord(s, from, run, longer);
        }
        return value(s, from, dot, next, Designators.find(s.text, from, dot, hash, Form.DOTTED));
    }

    private static boolean isValue(ScannedSymbol s, int from, int to) {
        return to == from + 1 || Numerals.isRoman(s.text, from, to) || (to < s.end && Numerals.isDigit(s.at(to)));
    }

    /** The value of a designator, with the letters and ranges that it may have. */
    private static int value(ScannedSymbol s, int from, int designatorEnd, int start, @Nullable Designator designator) {
        int i = start;
        while (i < s.end && Ascii.isAlphanumeric(s.at(i))) {
            if (Ascii.isLetter(s.at(i)) && i > start && Numerals.isDigit(s.at(i - 1)) && s.rootAhead(i)) {
                return s.failTwo(i);
            }
            i++;
        }
        while (i + 1 < s.end
                && ScannedSymbol.isJoint(s.at(i))
                && Ascii.isAlphanumeric(s.at(i + 1))
                && !s.rootAhead(i + 1)) {
            i = s.alphanumerics(i + 1);
        }
        if (i == start) {
            return s.failAt(i, "a number is missing", "");
        }
        if (start != designatorEnd + 1 || s.at(designatorEnd) != '.') {
            s.canonical = false;
        }
        s.add(Part.of(from, start, i, Shape.DOTTED, id(s, designator, from, designatorEnd), Part.AFTER_SLASH));
        s.canonical &= !s.respelled || s.digits(start) == i;
        return SymbolScanner.suffixes(s, i);
    }

    /** Letters and digits with no dot between them: the dot was left out, if the letters are a designator. */
    private static int undotted(ScannedSymbol s, int from, int digits, int hash) {
        Designator designator = Designators.find(s.text, from, digits, hash, Form.DOTTED);
        if (designator != null) {
            return value(s, from, digits, digits, designator);
        }
        int i = s.alphanumerics(digits);
        s.add(Part.of(from, i, i, Shape.OTHER, -1, Part.AFTER_SLASH));
        return SymbolScanner.suffixes(s, i);
    }

    private static int hyphen(ScannedSymbol s, int from, int hyphen, int hash) {
        int next = hyphen + 1;
        boolean special = s.text.regionMatches(true, from, "S", 0, hyphen - from)
                || s.text.regionMatches(true, from, "ES", 0, hyphen - from);
        int run = s.alphanumerics(next);
        if (special && Numerals.isNumber(s.text, next, run)) {
            s.add(Part.of(from, next, run, Shape.SPECIAL_SESSION, -1, Part.AFTER_SLASH));
            return SymbolScanner.suffixes(s, run);
        }
        Designator designator = Designators.find(s.text, from, hyphen, hash, Form.DOTTED);
        if (designator != null && designator.dotted() == Role.MODIFICATION && Numerals.isDigit(s.at(next))) {
            return value(s, from, hyphen, next, designator);
        }
        if (!Ascii.isLetter(s.at(next))) {
            return s.failAt(hyphen, "a hyphen does not stand here", "");
        }
        while (run + 1 < s.end && s.at(run) == '-' && Ascii.isLetter(s.at(run + 1))) {
            run = s.alphanumerics(run + 1);
        }
        int longer = WordTable.add(hash, '-');
        for (int i = next; i < run; i++) {
            longer = WordTable.add(longer, s.at(i));
        }
        return plainWord(s, from, run, longer);
    }

    /** Letters and a blank: words of one name, or a designator whose dot was left out. */
    private static int blank(ScannedSymbol s, int from, int blank, int hash) {
        int next = s.skipQuietly(blank);
        if (next == s.end || "/(*".indexOf(s.at(next)) >= 0) {
            s.canonical &= next < s.end && s.at(next) == '(';
            return plainWord(s, from, blank, hash);
        }
        Designator designator = Designators.find(s.text, from, blank, hash, Form.DOTTED);
        boolean number = Numerals.isDigit(s.at(next));
        if (designator != null
                && (number
                        || (designator.dotted() == Role.MODIFICATION
                                && Numerals.isRoman(s.text, next, s.letters(next))))) {
            return value(s, from, blank, next, designator);
        }
        if (s.rootAhead(next)) {
            return s.failTwo(next);
        }
        int i = blank;
        int longer = hash;
        while (i < s.end
                && (Ascii.isLetter(s.at(i)) || (s.at(i) == ' ' && i + 1 < s.end && Ascii.isLetter(s.at(i + 1))))) {
            longer = WordTable.add(longer, s.at(i++));
        }
        Form form = i < s.end && s.at(i) == '.' ? Form.DOTTED : Form.WORD;
        if (Designators.find(s.text, from, i, longer, form) == null && !isAllUpper(s, from, i)) {
            return s.failAt(next, "this does not belong to a symbol", "");
        }
        return form == Form.DOTTED ? dotted(s, from, i, longer) : plainWord(s, from, i, longer);
    }

    private static boolean isAllUpper(ScannedSymbol s, int from, int to) {
        for (int i = from; i < to; i++) {
            if (s.at(i) >= 'a') {
                return false;
            }
        }
        return true;
    }

    /** The id of a designator; notes where it is not spelled as in the table. */
    private static int id(ScannedSymbol s, @Nullable Designator designator, int from, int to) {
        if (designator == null) {
            return -1;
        }
        String name = designator.name();
        if (name.length() != to - from || !s.text.startsWith(name, from)) {
            s.respelled = true;
        }
        return designator.id();
    }
}
