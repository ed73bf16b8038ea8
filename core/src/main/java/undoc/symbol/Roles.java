// SPDX-License-Identifier: Apache-2.0
package undoc.symbol;

import static undoc.symbol.ComponentKind.BODY;
import static undoc.symbol.ComponentKind.COUNTRY;
import static undoc.symbol.ComponentKind.LANGUAGE;
import static undoc.symbol.ComponentKind.MODIFICATION;
import static undoc.symbol.ComponentKind.NUMBER;
import static undoc.symbol.ComponentKind.ORGAN;
import static undoc.symbol.ComponentKind.REISSUE;
import static undoc.symbol.ComponentKind.SERIES;
import static undoc.symbol.ComponentKind.SESSION;
import static undoc.symbol.ComponentKind.UNKNOWN;
import static undoc.symbol.ComponentKind.WORD;
import static undoc.symbol.ComponentKind.YEAR;

import undoc.symbol.Bodies.RootClass;
import undoc.symbol.Designator.Role;

/**
 * Says what each component is, from its looks and its place: organ, bodies, session or year, series, number,
 * modifications. The same letters mean two things (GC: a governing council, or general comments of a treaty body; WP: a
 * paper at the end, a working party before the end), and so do numbers.
 */
final class Roles {
    private static final int YEAR_DIGITS = 4;
    private static final int COUNTRY_LETTERS = 3;

    private final ScannedSymbol scanner;
    private final String text;
    private final long[] parts;
    private final int count;
    /** The last component that bears a number of the document itself. */
    private int lastBearer;

    private boolean dated;
    private boolean numbered;
    private boolean communications;
    private boolean regional;

    private Roles(ScannedSymbol scanner) {
        this.scanner = scanner;
        this.text = scanner.text;
        this.parts = scanner.parts;
        this.count = scanner.count;
    }

    /** Gives each part its kind. */
    static void assign(ScannedSymbol scanner) {
        Roles roles = new Roles(scanner);
        roles.lastBearer = roles.lastBearer();
        for (int i = 0; i < roles.count; i++) {
            ComponentKind kind = roles.kind(i);
            roles.parts[i] = Part.withKind(roles.parts[i], kind);
        }
    }

    private int lastBearer() {
        int i = count - 1;
        while (i > 0 && !bearsNumber(parts[i])) {
            i--;
        }
        return i;
    }

    private boolean bearsNumber(long part) {
        int shape = Part.shape(part);
        return shape == Shape.DIGITS
                || shape == Shape.NUMBER
                || shape == Shape.OTHER && !Part.is(part, Part.IN_PARENTHESES)
                || shape == Shape.DOTTED && !isModification(part)
                || shape == Shape.WORD && !Part.hasDesignator(part) && isRoman(part);
    }

    private boolean isRoman(long part) {
        return Numerals.isRoman(text, Part.start(part), Part.end(part));
    }

    private static boolean isModification(long part) {
        return Part.hasDesignator(part) && Part.designator(part).dotted() == Role.MODIFICATION;
    }

    private ComponentKind kind(int i) {
        long part = parts[i];
        return switch (Part.shape(part)) {
            case Shape.ROOT -> ORGAN;
            case Shape.DIGITS -> digits(i);
            case Shape.NUMBER -> number(NUMBER);
            case Shape.WORD -> word(i);
            case Shape.DOTTED -> dotted(i);
            case Shape.SPECIAL_SESSION -> date(SESSION);
            case Shape.YEAR -> date(YEAR);
            case Shape.STARS -> REISSUE;
            case Shape.OTHER -> Part.is(part, Part.IN_PARENTHESES) ? UNKNOWN : number(UNKNOWN);
            default -> inner(i);
        };
    }

    /** This kind, and note that the symbol now has a session or year. */
    private ComponentKind date(ComponentKind kind) {
        dated = true;
        return kind;
    }

    /** This kind, and note that the symbol now has a number. */
    private ComponentKind number(ComponentKind kind) {
        numbered = true;
        return kind;
    }

    private ComponentKind digits(int i) {
        long part = parts[i];
        boolean year = Part.end(part) - Part.start(part) == YEAR_DIGITS && startsLikeYear(Part.start(part));
        if (communications && numbered && year) {
            return YEAR;
        }
        if (dated || communications || numbered || i == lastBearer && !(year && isBeforeWord(i))) {
            if (i > 0 && isNumberless(i)) {
                scanner.canonical = false;
                return MODIFICATION;
            }
            numbered = true;
            return NUMBER;
        }
        dated = true;
        return year || regional && isTwoDigitYear(part) ? YEAR : SESSION;
    }

    /** Whether the component before is a modification that lacks its number: {@code REV/1}. */
    private boolean isNumberless(int i) {
        long before = parts[i - 1];
        return Part.has(before, ComponentKind.MODIFICATION)
                && Part.valueStart(before) == Part.end(before)
                && !Part.is(before, Part.IN_PARENTHESES);
    }

    private boolean isBeforeWord(int i) {
        return i + 1 < count
                && Part.shape(parts[i + 1]) == Shape.WORD
                && Part.is(parts[i + 1], Part.AFTER_SLASH)
                && !isModificationWord(parts[i + 1]);
    }

    private static boolean isModificationWord(long part) {
        return Part.hasDesignator(part) && Part.designator(part).word() == Role.MODIFICATION;
    }

    private boolean startsLikeYear(int from) {
        return text.startsWith("19", from) || text.startsWith("20", from);
    }

    private boolean isTwoDigitYear(long part) {
        return Part.end(part) - Part.start(part) == 2 && text.charAt(Part.start(part)) >= '7';
    }

    private ComponentKind dotted(int i) {
        long part = parts[i];
        Role role = Part.hasDesignator(part) ? Part.designator(part).dotted() : Role.PAPER;
        boolean last = i >= lastBearer;
        boolean year = isYearValue(part);
        return switch (role) {
            case MODIFICATION -> MODIFICATION;
            case WORD -> WORD;
            case SESSION -> date(SESSION);
            case SERIES -> year ? date(SERIES) : last ? number(SERIES) : SERIES;
            case PAPER -> last && i > 0 ? number(SERIES) : BODY;
            default -> year ? date(BODY) : BODY;
        };
    }

    private boolean isYearValue(long part) {
        return Part.end(part) - Part.valueStart(part) == YEAR_DIGITS && startsLikeYear(Part.valueStart(part));
    }

    private ComponentKind word(int i) {
        long part = parts[i];
        return Part.hasDesignator(part) ? listed(i, Part.designator(part)) : unlisted(i);
    }

    private ComponentKind listed(int i, Designator designator) {
        regional |= i == 1
                && (designator.name().equals("ESCWA") || designator.name().equals("ECWA"));
        return switch (designator.word()) {
            case BODY -> BODY;
            case SERIES -> {
                communications |= isOfTreaty() && designator.name().equals("D");
                yield SERIES;
            }
            case COUNCIL -> isOfTreaty() ? SERIES : BODY;
            case MODIFICATION -> MODIFICATION;
            case WORD -> WORD;
            default -> unlisted(i);
        };
    }

    private ComponentKind unlisted(int i) {
        long part = parts[i];
        if (isCountry(part)) {
            return COUNTRY;
        }
        if (!numbered && isRoman(part)) {
            parts[i] = Part.moved(part, Part.start(part), Part.start(part), Part.end(part)); // It is all value.
            return i >= lastBearer ? number(NUMBER) : date(SESSION);
        }
        return numbered || i > lastBearer ? WORD : BODY;
    }

    private boolean isCountry(long part) {
        return Part.end(part) - Part.start(part) == COUNTRY_LETTERS
                && (dated || isOfTreaty())
                && Countries.isCode(text, Part.start(part));
    }

    /** Whether it is of a treaty body; the one on economic, social and cultural rights has symbols of the Council. */
    private boolean isOfTreaty() {
        return (scanner.root != null && scanner.root.kind() == RootClass.TREATY) || text.startsWith("E/C.12/");
    }

    private ComponentKind inner(int i) {
        long part = parts[i];
        if (Part.shape(part) == Shape.INNER_WORD) {
            return MODIFICATION;
        }
        if (Part.shape(part) == Shape.INNER_LETTER) {
            char letter = text.charAt(Part.valueStart(part));
            return "AEFSRC".indexOf(letter) >= 0 && dated ? LANGUAGE : MODIFICATION;
        }
        ComponentKind before = Part.componentKind(parts[i - 1]);
        if (before == ORGAN || before == BODY || !dated) {
            dated = true;
            return Part.shape(part) == Shape.INNER_DIGITS && numbered ? MODIFICATION : SESSION;
        }
        return MODIFICATION;
    }
}
