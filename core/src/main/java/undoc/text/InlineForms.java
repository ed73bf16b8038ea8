// SPDX-License-Identifier: Apache-2.0
package undoc.text;

import java.util.Map;
import java.util.Optional;

/** What marks inside a line look like. Nothing here looks further than a bounded distance. */
final class InlineForms {
    private static final int FARTHEST = 1000;
    private static final Map<String, String> ENTITIES = Map.of(
            "amp", "&", "lt", "<", "gt", ">", "quot", "\"", "apos", "'", "nbsp", "\u00A0", "shy", "\u00AD", "ndash",
            "–", "mdash", "—");

    private InlineForms() {}

    /**
     * Something that ends somewhere.
     *
     * @param href the address or the characters meant
     * @param end where it ends
     */
    record Target(String href, int end) {}

    /** Characters of ASCII that are neither letters, digits nor blanks can be escaped. */
    static boolean isEscapable(char c) {
        return c > 0x20 && c < 0x7F && !Character.isLetterOrDigit(c);
    }

    /** Whether signs from {@code start} to {@code end} can begin an emphasis. */
    static boolean opens(String text, int start, int end) {
        boolean left = flanks(text, end, start - 1);
        return left && (text.charAt(start) != '_' || !isWordAt(text, start - 1));
    }

    /** Whether signs from {@code start} to {@code end} can end an emphasis. */
    static boolean closes(String text, int start, int end) {
        boolean right = flanks(text, start - 1, end);
        return right && (text.charAt(start) != '_' || !isWordAt(text, end));
    }

    /** Whether signs belong to the character at {@code inner} rather than to that at {@code outer}. */
    private static boolean flanks(String text, int inner, int outer) {
        if (isBlankAt(text, inner)) {
            return false;
        }
        return !isPunctuationAt(text, inner)
                || isBlankAt(text, outer)
                || isPunctuationAt(text, outer)
                || Character.isIdeographic(text.charAt(outer));
    }

    /** Whether signs of emphasis around a text can be taken for nothing else. */
    static boolean isSafeInSigns(String inner) {
        return !inner.isEmpty()
                && Character.isLetterOrDigit(inner.charAt(0))
                && Character.isLetterOrDigit(inner.charAt(inner.length() - 1));
    }

    private static boolean isBlankAt(String text, int at) {
        return at < 0
                || at >= text.length()
                || Character.isWhitespace(text.charAt(at))
                || Character.isSpaceChar(text.charAt(at));
    }

    private static boolean isPunctuationAt(String text, int at) {
        return !isBlankAt(text, at) && !Character.isLetterOrDigit(text.charAt(at)) && !isMark(text.charAt(at));
    }

    private static boolean isMark(char c) {
        return Character.isSurrogate(c) || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private static boolean isWordAt(String text, int at) {
        return at >= 0 && at < text.length() && Character.isLetterOrDigit(text.charAt(at));
    }

    /** The label of a footnote's reference that begins here. */
    static Optional<String> noteLabel(String text, int at) {
        if (!text.startsWith("[^", at)) {
            return Optional.empty();
        }
        int end = at + 2;
        while (end < text.length() && end - at < 44 && text.charAt(end) != ']') {
            end++;
        }
        return end > at + 2 && end < text.length() && text.charAt(end) == ']'
                ? Optional.of(text.substring(at + 2, end))
                : Optional.empty();
    }

    /** The address in round brackets that begins here, round brackets in it counted; a title after it is left out. */
    static Optional<Target> target(String text, int at) {
        if (at >= text.length() || text.charAt(at) != '(') {
            return Optional.empty();
        }
        boolean angled = text.startsWith("(<", at);
        int start = at + (angled ? 2 : 1);
        int depth = 0;
        for (int i = start; i < Math.min(text.length(), at + FARTHEST); i++) {
            char c = text.charAt(i);
            if (c == '\\') {
                i++;
            } else if (angled && c == '>') {
                return text.startsWith(">)", i) ? target(text, start, i, i + 2) : Optional.empty();
            } else if (!angled && c == ')' && depth-- == 0) {
                return target(text, start, i, i + 1);
            } else if (!angled && c == '(') {
                depth++;
            } else if (c == '\n' || !angled && c == ' ') {
                return c == ' ' ? titled(text, start, i) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static Optional<Target> titled(String text, int start, int blank) {
        if (!text.startsWith(" \"", blank)) {
            return Optional.empty();
        }
        int limit = Math.min(text.length() - 1, blank + FARTHEST);
        for (int i = blank + 2; i < limit; i++) {
            if (text.charAt(i) == '"' && text.charAt(i + 1) == ')') {
                return target(text, start, blank, i + 2);
            }
        }
        return Optional.empty();
    }

    private static Optional<Target> target(String text, int start, int end, int after) {
        StringBuilder href = new StringBuilder();
        for (int i = start; i < end; i++) {
            boolean escape = text.charAt(i) == '\\' && i + 1 < end && isEscapable(text.charAt(i + 1));
            href.append(text.charAt(escape ? ++i : i));
        }
        return href.length() == 0 ? Optional.empty() : Optional.of(new Target(href.toString(), after));
    }

    /** The address between angle brackets that begins here. */
    static Optional<String> address(String text, int at) {
        if (!text.startsWith("<http://", at) && !text.startsWith("<https://", at) && !text.startsWith("<mailto:", at)) {
            return Optional.empty();
        }
        for (int i = at + 1; i < Math.min(text.length(), at + FARTHEST); i++) {
            char c = text.charAt(i);
            if (c == '>') {
                return Optional.of(text.substring(at + 1, i));
            }
            if (Character.isWhitespace(c) || c == '<') {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** The character that an entity of HTML, named or numbered, stands for. */
    static Optional<Target> entity(String text, int at) {
        int end = at + 1;
        while (end < text.length() && end - at < 10 && text.charAt(end) != ';') {
            end++;
        }
        if (end >= text.length() || text.charAt(end) != ';') {
            return Optional.empty();
        }
        String name = text.substring(at + 1, end);
        String known = ENTITIES.get(name);
        if (known != null) {
            return Optional.of(new Target(known, end + 1));
        }
        int after = end + 1;
        return number(name).map(number -> new Target(Character.toString(number), after));
    }

    private static Optional<Integer> number(String name) {
        boolean hex = name.startsWith("#x") || name.startsWith("#X");
        if (!name.startsWith("#") || name.length() == (hex ? 2 : 1)) {
            return Optional.empty();
        }
        try {
            int number = Integer.parseInt(name.substring(hex ? 2 : 1), hex ? 16 : 10);
            boolean letter = number >= 0x20
                    && number <= Character.MAX_CODE_POINT
                    && Character.isDefined(number)
                    && Character.getType(number) != Character.CONTROL
                    && Character.getType(number) != Character.SURROGATE;
            return letter ? Optional.of(number) : Optional.empty();
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }
}
