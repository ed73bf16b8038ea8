// SPDX-License-Identifier: Apache-2.0
package undoc.symbol;

import org.jspecify.annotations.Nullable;
import undoc.symbol.Bodies.Root;
import undoc.symbol.Bodies.RootClass;
import undoc.symbol.Designator.Form;
import undoc.symbol.Designator.Role;

/** Goes over a symbol once, from left to right, and cuts it into components by their looks. */
final class SymbolScanner {
    /** The longest real symbol known has 65 characters. */
    static final int LONGEST = 200;

    private static final int LONGEST_UNKNOWN_ROOT = 12;
    private static final int USUAL_PARTS = 5;
    private static final int MOST_LETTERS = 3;
    private static final String SEPARATORS = " -,;&+|";
    private static final String SPLIT = "DocumentSymbol.parseAll takes several symbols in one text";

    final String text;
    final int end;
    long[] parts;
    int count;
    /** Whether the text is in canonical form, as far as seen. */
    boolean canonical = true;
    /** Whether a word is spelled otherwise than in the table, or a year stands too close: what changes nothing else. */
    boolean respelled;
    /** Whether the root is in lower case, so that the rest probably is too. */
    boolean lowerCase;

    @Nullable
    Root root;
    /** Why the text is not one symbol; null where it is. */
    @Nullable
    Fault fault;

    /** All flags of the parts. */
    private long flags;

    SymbolScanner(String text) {
        this(text, new long[USUAL_PARTS], 0);
    }

    /** A text that is scanned already. */
    SymbolScanner(String text, long[] parts, int count) {
        this.text = text;
        this.end = text.length();
        this.parts = parts;
        this.count = count;
    }

    /** Cuts the text; false where it is no symbol, then {@link #fault} says why. */
    boolean scan() {
        int i = root();
        while (i >= 0 && i < end) {
            i = component(i + 1);
        }
        if (i < 0) {
            return false;
        }
        boolean numbered = count > 1 && (isNumbered() || (count > 2 && endsInRoman()));
        return numbered || fail(end, "a number is missing behind the organ", "");
    }

    private boolean isNumbered() {
        for (int i = 1; i < count; i++) {
            if (Part.shape(parts[i]) == Shape.DIGITS) {
                return true;
            }
        }
        for (int i = 0; i < end; i++) {
            if (Numerals.isDigit(at(i))) {
                return true;
            }
        }
        return false;
    }

    private boolean endsInRoman() {
        long last = parts[count - 1];
        return Numerals.isRoman(text, Part.start(last), Part.end(last));
    }

    /** Whether some part has a spelling that {@link CanonicalForm} has to look at. */
    boolean hasOddParts() {
        return (flags & (Part.IN_PARENTHESES | Part.COMPOSITE)) != 0;
    }

    boolean fail(int at, String what, String help) {
        fault = new Fault(at, what, help, false);
        return false;
    }

    private int failTwo(int at) {
        fault = new Fault(at, "another symbol begins here", SPLIT, true);
        return -1;
    }

    private int failAt(int at, String what, String help) {
        fail(at, what, help);
        return -1;
    }

    private void add(long part) {
        if (count == parts.length) {
            parts = java.util.Arrays.copyOf(parts, count * 2);
        }
        parts[count++] = part;
        flags |= part;
    }

    private int root() {
        if (end > 1 && at(1) == '/') {
            root = Bodies.root(at(0));
            if (root != null) {
                add(Part.of(0, 0, 1, Shape.ROOT, -1, Part.AFTER_SLASH));
                return 1;
            }
        }
        int i = 0;
        int hash = 0;
        int known = -1;
        int plain = 0;
        while (i < end && (isLetter(at(i)) || (i > 0 && (at(i) == '.' || at(i) == '-')))) {
            hash = WordTable.add(hash, at(i++));
            char next = i < end ? at(i) : '/';
            if (at(i - 1) == '.' || !(isLetter(next) || next == '.' || next == '-')) {
                Root found = Bodies.root(text, 0, i, hash);
                if (found != null) {
                    root = found;
                    known = i;
                }
            }
            plain = i;
        }
        if (i == 0) {
            return failAt(0, end == 0 ? "it is empty" : "a symbol begins with the letters of an organ", "");
        }
        if (root == null || (known < plain && at(known - 1) != '.')) {
            return unknownRoot(plain);
        }
        add(Part.of(0, 0, known, Shape.ROOT, -1, Part.AFTER_SLASH));
        if (!text.startsWith(root.name())) {
            canonical = false;
            lowerCase = at(0) >= 'a';
        }
        return root.kind() == RootClass.LEAGUE
                ? leagueNumber(known)
                : at(known - 1) == '.' ? number(skip(known), 0) : suffixes(known);
    }

    private int unknownRoot(int to) {
        root = null;
        for (int i = 0; i < to; i++) {
            if (!isUpper(at(i)) && (at(i) != '-' || i == to - 1)) {
                return failAt(i, "no organ is called so", "");
            }
        }
        if (to > LONGEST_UNKNOWN_ROOT) {
            return failAt(0, "no organ is called so", "");
        }
        add(Part.of(0, 0, to, Shape.ROOT, -1, Part.AFTER_SLASH));
        return suffixes(to);
    }

    /** Numbers of the League of Nations: anything with a digit up to the end or the next slash. */
    private int leagueNumber(int from) {
        int i = skip(from);
        int start = i;
        boolean digit = false;
        while (i < end && at(i) != '/' && at(i) != '(') {
            char c = at(i);
            if (!isAlphanumeric(c) && c != '.') {
                break;
            }
            digit |= Numerals.isDigit(c);
            i++;
        }
        if (i > start && digit) {
            int last = i;
            while (at(last - 1) == '.') {
                last--;
                canonical = false;
            }
            add(Part.of(start, start, last, Shape.NUMBER, -1, Part.COMPOSITE));
        } else if (i > start) {
            return failAt(start, "a number is missing", "");
        }
        return suffixes(i);
    }

    /** The component from here; returns where the slash behind it stands, or the end, or -1. */
    private int component(int from) {
        int i = skip(from);
        if (i == end || at(i) == '/') {
            canonical = false;
            return i;
        }
        char c = at(i);
        if (Numerals.isDigit(c)) {
            return number(i, Part.AFTER_SLASH);
        }
        if (c == '(') {
            canonical = false;
            return suffixes(i);
        }
        return isLetter(c) ? word(i) : failAt(i, "a component begins with a letter or a digit", "");
    }

    /** What may stand behind a component: parentheses and asterisks. */
    private int suffixes(int from) {
        int i = from;
        while (i < end) {
            char c = at(i);
            if (c == '/') {
                return i;
            }
            if (c == '(') {
                i = InnerScanner.scan(this, i);
                if (i < 0) {
                    return -1;
                }
            } else if (c == '*') {
                i = stars(i);
            } else if (c == ' ' || c == '.') {
                int next = separator(i);
                if (next < 0 || (next < end && isLetter(at(next)))) {
                    return next < 0 ? -1 : component(next);
                }
                i = next;
            } else {
                int next = i;
                while (next < end && SEPARATORS.indexOf(at(next)) >= 0) {
                    next++;
                }
                return rootAhead(next) ? failTwo(next) : failAt(i, "a slash is missing", "");
            }
        }
        return i;
    }

    /** Goes over a blank or dot behind a component; where a modification follows, it stands for a slash. */
    private int separator(int from) {
        int i = skipQuietly(from);
        if (i < end && at(i) == '.') {
            canonical = false;
            i = skipQuietly(i + 1);
        }
        canonical &= i < end && at(i) == '(';
        if (i == end || at(i) == '/' || at(i) == '(' || at(i) == '*') {
            return i;
        }
        if (isModificationAhead(i)) {
            canonical = false;
            return i;
        }
        int next = i;
        while (next < end && SEPARATORS.indexOf(at(next)) >= 0) {
            next++;
        }
        return rootAhead(next) ? failTwo(next) : failAt(i, "this does not belong to a symbol", "");
    }

    private int stars(int from) {
        int i = from;
        while (i < end && at(i) == '*') {
            i++;
        }
        if (from > 0 && at(from - 1) == ' ') {
            canonical = false;
        }
        add(Part.of(from, from, i, Shape.STARS, -1, 0));
        return i;
    }

    private int number(int from, long flags) {
        int i = digits(from);
        if (i == from) {
            return failAt(from, "a number is missing", "");
        }
        if (i == end || at(i) == '/') {
            add(Part.of(from, from, i, Shape.DIGITS, -1, flags));
            return i;
        }
        int digitsEnd = i;
        while (i + 1 < end && isJoint(at(i)) && Numerals.isDigit(at(i + 1))) {
            i = digits(i + 1);
        }
        if (i < end && at(i) == '.' && i + 1 < end && Numerals.isDigit(at(i + 1))) {
            i = digits(i + 1);
        }
        int letters = i < end ? letters(i) : i;
        if (letters < 0) {
            return -1;
        }
        boolean composite = letters > digitsEnd;
        add(Part.of(
                from,
                from,
                letters,
                composite ? Shape.NUMBER : Shape.DIGITS,
                -1,
                composite ? flags | Part.COMPOSITE : flags));
        return letters < end ? suffixes(letters) : letters;
    }

    /** The letters of a resolution in parts behind its number: {@code A}, {@code A-C}, {@code A to C}. */
    private int letters(int from) {
        int i = at(from) == ' ' ? skipQuietly(from) : from;
        int run = i;
        while (run < end && isLetter(at(run))) {
            run++;
        }
        if (run == i || !isPartLetters(i, run)) {
            return from;
        }
        if (rootAhead(i)) {
            return failTwo(i);
        }
        int to = run;
        for (String joint : new String[] {"-", " - ", " to ", " TO ", " and ", " à ", " a ", " & ", "&", "/"}) {
            int next = run + joint.length();
            boolean more = text.startsWith(joint, run) && next < end && isUpper(at(next));
            if (more && (next + 1 == end || " (/*".indexOf(at(next + 1)) >= 0) && !joint.equals("/")) {
                to = next + 1;
                break;
            }
        }
        return to;
    }

    private boolean isPartLetters(int from, int to) {
        int length = to - from;
        boolean bis =
                text.regionMatches(true, from, "bis", 0, length) || text.regionMatches(true, from, "ter", 0, length);
        if (length == MOST_LETTERS && bis) {
            return true;
        }
        boolean ends = to == end || " /(*-&.".indexOf(at(to)) >= 0;
        return ends && (length == 1 || (length == 2 && at(from - 1) != ' '));
    }

    private int word(int from) {
        int i = from;
        int hash = 0;
        while (i < end && isLetter(at(i))) {
            hash = WordTable.add(hash, at(i++));
        }
        if (i == end || at(i) == '/') {
            return plainWord(from, i, hash);
        }
        char c = at(i);
        if (c == '.') {
            return dotted(from, i, hash);
        }
        if (Numerals.isDigit(c)) {
            return undotted(from, i, hash);
        }
        if (c == '-' && i + 1 < end) {
            return hyphen(from, i, hash);
        }
        return c == ' ' ? blank(from, i, hash) : plainWord(from, i, hash);
    }

    private int plainWord(int from, int to, int hash) {
        Designator found = Designators.find(text, from, to, hash, Form.WORD);
        add(Part.of(from, to, to, Shape.WORD, id(found, from, to), Part.AFTER_SLASH));
        return suffixes(to);
    }

    /** Letters and a dot: a number follows, or more letters that belong to the name. */
    private int dotted(int from, int dot, int hash) {
        int next = skip(dot + 1);
        if (next == end || at(next) == '/' || at(next) == '(') {
            canonical = false;
            add(Part.of(
                    from,
                    dot,
                    dot,
                    Shape.WORD,
                    id(Designators.find(text, from, dot, hash, Form.WORD), from, dot),
                    Part.AFTER_SLASH));
            return suffixes(next);
        }
        int run = next;
        while (run < end && isLetter(at(run))) {
            run++;
        }
        boolean more = run > next && (run < end && at(run) == '.' && run + 1 < end && isAlphanumeric(at(run + 1)));
        if (run > next && (more || !isValue(next, run))) {
            int longer = hash;
            for (int i = dot; i < run; i++) {
                longer = WordTable.add(longer, at(i));
            }
            return more ? dotted(from, run, longer) : plainWord(from, run, longer);
        }
        return value(from, dot, next, Designators.find(text, from, dot, hash, Form.DOTTED));
    }

    private boolean isValue(int from, int to) {
        return to == from + 1 || Numerals.isRoman(text, from, to) || (to < end && Numerals.isDigit(at(to)));
    }

    /** The value of a designator, with the letters and ranges that it may have. */
    private int value(int from, int designatorEnd, int start, @Nullable Designator designator) {
        int i = start;
        while (i < end && isAlphanumeric(at(i))) {
            if (isLetter(at(i)) && i > start && Numerals.isDigit(at(i - 1)) && rootAhead(i)) {
                return failTwo(i);
            }
            i++;
        }
        while (i + 1 < end && isJoint(at(i)) && isAlphanumeric(at(i + 1)) && !rootAhead(i + 1)) {
            i++;
            while (i < end && isAlphanumeric(at(i))) {
                i++;
            }
        }
        if (i == start) {
            return failAt(i, "a number is missing", "");
        }
        if (start != designatorEnd + 1 || at(designatorEnd) != '.') {
            canonical = false;
        }
        add(Part.of(from, start, i, Shape.DOTTED, id(designator, from, designatorEnd), Part.AFTER_SLASH));
        canonical &= !respelled || digits(start) == i;
        return suffixes(i);
    }

    /** Letters and digits with no dot between them: the dot was left out, if the letters are a designator. */
    private int undotted(int from, int digits, int hash) {
        Designator designator = Designators.find(text, from, digits, hash, Form.DOTTED);
        if (designator != null) {
            return value(from, digits, digits, designator);
        }
        int i = digits;
        while (i < end && isAlphanumeric(at(i))) {
            i++;
        }
        add(Part.of(from, i, i, Shape.OTHER, -1, Part.AFTER_SLASH));
        return suffixes(i);
    }

    private int hyphen(int from, int hyphen, int hash) {
        int next = hyphen + 1;
        boolean special = text.regionMatches(true, from, "S", 0, hyphen - from)
                || text.regionMatches(true, from, "ES", 0, hyphen - from);
        int run = next;
        while (run < end && isAlphanumeric(at(run))) {
            run++;
        }
        if (special && Numerals.isNumber(text, next, run)) {
            add(Part.of(from, next, run, Shape.SPECIAL_SESSION, -1, Part.AFTER_SLASH));
            return suffixes(run);
        }
        Designator designator = Designators.find(text, from, hyphen, hash, Form.DOTTED);
        if (designator != null && designator.dotted() == Role.MODIFICATION && Numerals.isDigit(at(next))) {
            return value(from, hyphen, next, designator);
        }
        if (!isLetter(at(next))) {
            return failAt(hyphen, "a hyphen does not stand here", "");
        }
        int longer = WordTable.add(hash, '-');
        for (int i = next; i < run; i++) {
            longer = WordTable.add(longer, at(i));
        }
        return plainWord(from, run, longer);
    }

    /** Letters and a blank: words of one name, or a designator whose dot was left out. */
    private int blank(int from, int blank, int hash) {
        int next = skipQuietly(blank);
        if (next == end || "/(*".indexOf(at(next)) >= 0) {
            canonical &= next < end && at(next) == '(';
            return plainWord(from, blank, hash);
        }
        Designator designator = Designators.find(text, from, blank, hash, Form.DOTTED);
        boolean number = Numerals.isDigit(at(next));
        if (designator != null && (number || (designator.dotted() == Role.MODIFICATION && isRomanRun(next)))) {
            return value(from, blank, next, designator);
        }
        if (rootAhead(next)) {
            return failTwo(next);
        }
        int i = blank;
        int longer = hash;
        while (i < end && (isLetter(at(i)) || (at(i) == ' ' && i + 1 < end && isLetter(at(i + 1))))) {
            longer = WordTable.add(longer, at(i++));
        }
        Form form = i < end && at(i) == '.' ? Form.DOTTED : Form.WORD;
        if (Designators.find(text, from, i, longer, form) == null && !isAllUpper(from, i)) {
            return failAt(next, "this does not belong to a symbol", "");
        }
        return form == Form.DOTTED ? dotted(from, i, longer) : plainWord(from, i, longer);
    }

    private boolean isRomanRun(int from) {
        int i = from;
        while (i < end && isLetter(at(i))) {
            i++;
        }
        return Numerals.isRoman(text, from, i);
    }

    private boolean isAllUpper(int from, int to) {
        for (int i = from; i < to; i++) {
            if (at(i) >= 'a') {
                return false;
            }
        }
        return true;
    }

    /** The id of a designator; notes where it is not spelled as in the table. */
    private int id(@Nullable Designator designator, int from, int to) {
        if (designator == null) {
            return -1;
        }
        String name = designator.name();
        if (name.length() != to - from || !text.startsWith(name, from)) {
            respelled = true;
        }
        return designator.id();
    }

    /** Whether a known organ, in capitals or not, a slash and a component that is no modification follow. */
    private boolean rootAhead(int from) {
        int i = from;
        while (i < end && (isLetter(at(i)) || (i > from && at(i) == '-'))) {
            i++;
        }
        if (i == from || i + 1 >= end || at(i) != '/' || !(isLetter(at(i + 1)) || Numerals.isDigit(at(i + 1)))) {
            return false;
        }
        return Bodies.root(text, from, i, WordTable.hash(text, from, i)) != null && !isModificationAhead(i + 1);
    }

    private boolean isModificationAhead(int from) {
        int i = from;
        while (i < end && isLetter(at(i))) {
            i++;
        }
        Designator found = i == from ? null : Designators.find(text, from, i, Form.DOTTED);
        return found != null && found.dotted() == Role.MODIFICATION;
    }

    private int digits(int from) {
        int i = from;
        while (i < end && Numerals.isDigit(text.charAt(i))) {
            i++;
        }
        return i;
    }

    int skip(int from) {
        int i = skipQuietly(from);
        canonical &= i == from;
        return i;
    }

    private int skipQuietly(int from) {
        int i = from;
        while (i < end && text.charAt(i) == ' ') {
            i++;
        }
        return i;
    }

    void addInner(int start, int valueStart, int to, int shape, int designator) {
        add(Part.of(start, valueStart, to, shape, designator, Part.IN_PARENTHESES));
    }

    char at(int i) {
        return text.charAt(i);
    }

    private static boolean isJoint(char c) {
        return c == '-' || c == '&' || c == ',';
    }

    static boolean isUpper(char c) {
        return c >= 'A' && c <= 'Z';
    }

    static boolean isLetter(char c) {
        return isUpper(c) || (c >= 'a' && c <= 'z');
    }

    private static boolean isAlphanumeric(char c) {
        return isLetter(c) || Numerals.isDigit(c);
    }
}
