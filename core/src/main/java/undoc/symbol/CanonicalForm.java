// SPDX-License-Identifier: Apache-2.0
package undoc.symbol;

import java.util.Locale;
import undoc.symbol.Bodies.RootClass;

/**
 * The canonical form: as the United Nations print symbols. A blank before parentheses behind a number and before the
 * letters of a resolution in parts, none elsewhere; designators as the table spells them.
 */
final class CanonicalForm {
    /** How much longer the canonical form may be, as a rule. */
    private static final int ROOM = 8;

    private final ScannedSymbol scanner;
    private final String text;
    private final StringBuilder out;
    /** Where the value of the part that was written last begins. */
    private int value;

    private CanonicalForm(ScannedSymbol scanner) {
        this.scanner = scanner;
        this.text = scanner.text;
        this.out = new StringBuilder(scanner.end + ROOM);
    }

    /** The canonical form of a scanned symbol whose parts have kinds. */
    static ScannedSymbol of(ScannedSymbol scanner) {
        CanonicalForm form = new CanonicalForm(scanner);
        long[] parts = new long[scanner.count];
        int count = 0;
        for (int i = 0; i < scanner.count; i++) {
            long part = scanner.parts[i];
            int before = form.out.length();
            form.append(i);
            boolean merged = isMergedModification(part);
            int end = form.out.length();
            if (merged) {
                parts[count - 1] = Part.moved(parts[count - 1], Part.start(parts[count - 1]), before + 1, end);
            } else {
                int start = before;
                while (start < end && (form.out.charAt(start) == '/' || form.out.charAt(start) == ' ')) {
                    start++;
                }
                parts[count++] = Part.moved(part, start, form.value, end);
            }
        }
        if (form.out.length() > ScannedSymbol.LONGEST) {
            scanner.fail(scanner.end, "it is longer than any symbol", "");
            return scanner;
        }
        String canonical = form.out.toString();
        return new ScannedSymbol(canonical.equals(scanner.text) ? scanner.text : canonical, parts, count);
    }

    /** Whether the parts whose spelling the scanner does not check stand as they should. */
    static boolean isKept(ScannedSymbol scanner) {
        if (!scanner.canonical || !scanner.hasOddParts()) {
            return scanner.canonical;
        }
        for (int i = 1; i < scanner.count; i++) {
            long part = scanner.parts[i];
            boolean inner = Part.is(part, Part.IN_PARENTHESES);
            boolean odd = inner ? !isPlainYear(scanner, i) : Part.is(part, Part.COMPOSITE);
            if (odd) {
                CanonicalForm form = new CanonicalForm(scanner);
                form.append(i);
                StringBuilder out = form.out;
                if (!scanner.text.regionMatches(Part.end(scanner.parts[i - 1]), out.toString(), 0, out.length())
                        || Part.end(scanner.parts[i - 1]) + out.length() != Part.end(part)) {
                    return false;
                }
            }
        }
        return true;
    }

    /** The usual {@code 1325 (2000)}. */
    private static boolean isPlainYear(ScannedSymbol scanner, int i) {
        int start = Part.start(scanner.parts[i]);
        return Part.has(scanner.parts[i], ComponentKind.YEAR)
                && (start == Part.end(scanner.parts[i - 1]) + 1 || scanner.respelled)
                && Numerals.isDigit(scanner.text.charAt(Part.end(scanner.parts[i - 1]) - 1));
    }

    private void append(int i) {
        long part = scanner.parts[i];
        if (Part.is(part, Part.IN_PARENTHESES)) {
            out.append(wantsBlank(i) ? " (" : "(");
            appendInner(part);
            out.append(')');
            return;
        }
        if (Part.is(part, Part.AFTER_SLASH) && i > 0) {
            out.append(isMergedModification(part) ? '.' : '/');
        }
        if (Part.hasDesignator(part)) {
            out.append(Part.designator(part).name());
            value = out.length();
            if (Part.valueStart(part) < Part.end(part)) {
                out.append('.');
                value++;
                appendUpper(Part.valueStart(part), Part.end(part));
            }
        } else if (Part.has(part, ComponentKind.NUMBER)) {
            appendNumber(i);
        } else if (i == 0 && scanner.root != null) {
            value = out.length();
            out.append(scanner.root.name());
        } else {
            appendUnlisted(part);
        }
    }

    /** Digits that the scanner found behind a modification and a slash. */
    private static boolean isMergedModification(long part) {
        return Part.has(part, ComponentKind.MODIFICATION)
                && !Part.hasDesignator(part)
                && !Part.is(part, Part.IN_PARENTHESES);
    }

    private boolean wantsBlank(int i) {
        long before = scanner.parts[i - 1];
        ComponentKind kind = Part.componentKind(before);
        boolean bare =
                (kind == ComponentKind.SERIES || kind == ComponentKind.WORD || kind == ComponentKind.MODIFICATION)
                        && Part.valueStart(before) == Part.end(before);
        return kind != ComponentKind.ORGAN && kind != ComponentKind.BODY && !bare;
    }

    private void appendInner(long part) {
        int from = Part.valueStart(part);
        int to = Part.valueEnd(part);
        while (text.charAt(to - 1) == ' ') {
            to--;
        }
        if (Part.hasDesignator(part)) {
            value = InnerForm.append(out, Part.designator(part), text.substring(Math.min(from, to), to));
        } else if (Part.has(part, ComponentKind.SESSION)) {
            int start = Part.start(part) + 1;
            while (text.charAt(start) == ' ') {
                start++;
            }
            value = out.length() + Math.max(from - start, 0);
            appendUpper(start, to);
        } else {
            value = out.length();
            out.append(text, from, to);
        }
    }

    /** The digits, and a blank before the letters of a resolution or decision in parts. */
    private void appendNumber(int i) {
        int start = Part.start(scanner.parts[i]);
        int end = Part.end(scanner.parts[i]);
        value = out.length();
        if (scanner.root != null && scanner.root.kind() == RootClass.LEAGUE) {
            out.append(text, start, end);
            return;
        }
        int letters = start;
        while (letters < end && !Ascii.isLetter(text.charAt(letters)) && text.charAt(letters) != ' ') {
            letters++;
        }
        out.append(text, start, letters);
        if (letters == end) {
            return;
        }
        int from = text.charAt(letters) == ' ' ? letters + 1 : letters;
        while (text.charAt(from) == ' ') {
            from++;
        }
        boolean inParts = isResolution(i);
        String rest = text.substring(from, end);
        if (rest.length() == 1) {
            out.append(inParts ? " " : "").append(scanner.lowerCase ? rest.toUpperCase(Locale.ROOT) : rest);
        } else if (rest.length() > 2 && !Ascii.isLetter(rest.charAt(1))) {
            out.append(inParts ? " " : "").append(rest.charAt(0)).append('-').append(rest.charAt(rest.length() - 1));
        } else {
            out.append(rest);
        }
    }

    private boolean isResolution(int i) {
        for (int k = 1; k < i; k++) {
            long part = scanner.parts[k];
            if (Part.has(part, ComponentKind.SERIES) && Part.hasDesignator(part)) {
                String name = Part.designator(part).name();
                return name.equals("RES") || name.equals("DEC");
            }
        }
        return false;
    }

    /** A component that the tables do not have: as it is, but for blanks and a dot that was left out. */
    private void appendUnlisted(long part) {
        boolean shout =
                scanner.lowerCase && !Part.has(part, ComponentKind.UNKNOWN) || Part.has(part, ComponentKind.SESSION);
        int from = Part.start(part);
        int digits = Part.valueStart(part);
        boolean bare = digits == Part.end(part);
        for (int i = from; i < digits; i++) {
            if (bare || text.charAt(i) != ' ') {
                append(i, shout);
            }
        }
        if (!bare && digits > from && ".-".indexOf(out.charAt(out.length() - 1)) < 0) {
            out.append('.');
        }
        value = out.length();
        for (int i = digits; i < Part.end(part); i++) {
            append(i, shout);
        }
    }

    private void append(int at, boolean upper) {
        if (upper) {
            appendUpper(at, at + 1);
        } else {
            out.append(text.charAt(at));
        }
    }

    private void appendUpper(int from, int to) {
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            out.append(c >= 'a' && c <= 'z' ? (char) (c - 'a' + 'A') : c);
        }
    }
}
