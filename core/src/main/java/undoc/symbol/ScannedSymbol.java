// SPDX-License-Identifier: Apache-2.0
package undoc.symbol;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import undoc.symbol.Bodies.Root;
import undoc.symbol.Designator.Form;
import undoc.symbol.Designator.Role;

/** A symbol while it is scanned and after: its text, the components found so far, and what was seen of them. */
final class ScannedSymbol {
    /** The longest real symbol known has 65 characters. */
    static final int LONGEST = 200;

    private static final int USUAL_PARTS = 5;
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

    ScannedSymbol(String text) {
        this(text, new long[USUAL_PARTS], 0);
    }

    /** A text that is scanned already. */
    ScannedSymbol(String text, long[] parts, int count) {
        this.text = text;
        this.end = text.length();
        this.parts = parts;
        this.count = count;
    }

    /** Whether some part has a spelling that {@link CanonicalForm} has to look at. */
    boolean hasOddParts() {
        return (flags & (Part.IN_PARENTHESES | Part.COMPOSITE)) != 0;
    }

    boolean fail(int at, String what, String help) {
        fault = new Fault(at, what, help, false);
        return false;
    }

    /** Says that another symbol begins here; gives -1. */
    int failTwo(int at) {
        fault = new Fault(at, "another symbol begins here", SPLIT, true);
        return -1;
    }

    /** Says what is wrong here; gives -1. */
    int failAt(int at, String what, String help) {
        fail(at, what, help);
        return -1;
    }

    void add(long part) {
        if (count == parts.length) {
            parts = Arrays.copyOf(parts, count * 2);
        }
        parts[count++] = part;
        flags |= part;
    }

    /** Whether a known organ, in capitals or not, a slash and a component that is no modification follow. */
    boolean rootAhead(int from) {
        int i = from;
        while (i < end && (Ascii.isLetter(at(i)) || (i > from && at(i) == '-'))) {
            i++;
        }
        if (i == from || i + 1 >= end || at(i) != '/' || !(Ascii.isLetter(at(i + 1)) || Numerals.isDigit(at(i + 1)))) {
            return false;
        }
        return Bodies.root(text, from, i, WordTable.hash(text, from, i)) != null && !isModificationAhead(i + 1);
    }

    boolean isModificationAhead(int from) {
        int i = letters(from);
        Designator found = i == from ? null : Designators.find(text, from, i, Form.DOTTED);
        return found != null && found.dotted() == Role.MODIFICATION;
    }

    /** Where the digits that begin here end; the place itself where there are none. */
    int digits(int from) {
        int i = from;
        while (i < end && Numerals.isDigit(text.charAt(i))) {
            i++;
        }
        return i;
    }

    int letters(int from) {
        int i = from;
        while (i < end && Ascii.isLetter(text.charAt(i))) {
            i++;
        }
        return i;
    }

    int alphanumerics(int from) {
        int i = from;
        while (i < end && Ascii.isAlphanumeric(text.charAt(i))) {
            i++;
        }
        return i;
    }

    /** Goes over blanks, which no canonical symbol has here. */
    int skip(int from) {
        int i = skipQuietly(from);
        canonical &= i == from;
        return i;
    }

    int skipQuietly(int from) {
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

    static boolean isJoint(char c) {
        return c == '-' || c == '&' || c == ',';
    }
}
