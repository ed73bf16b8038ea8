// SPDX-License-Identifier: Apache-2.0
package undoc.text;

/** Keeps text from being taken for marks of Markdown, and escapes no more than that needs. */
final class Escapes {
    private Escapes() {}

    /** Text for the inside of a line; all brackets escaped where it stands in a link. */
    static String inline(String text, boolean inLink) {
        StringBuilder out = new StringBuilder(text.length() + 8);
        for (int i = 0; i < text.length(); i++) {
            if (isMark(text, i, inLink)) {
                out.append('\\');
            }
            out.append(text.charAt(i));
        }
        return out.toString();
    }

    private static boolean isMark(String text, int at, boolean inLink) {
        boolean last = at + 1 == text.length();
        char next = last ? ' ' : text.charAt(at + 1);
        return switch (text.charAt(at)) {
            case '\\', '*', '`' -> true;
            case '_' ->
                at == 0 || last || !Character.isLetterOrDigit(text.charAt(at - 1)) || !Character.isLetterOrDigit(next);
            case '[' -> inLink || next == '^';
            case ']' -> inLink || next == '(' || next == ':';
            case '!' -> next == '[';
            case '<' -> last || next == '/' || next == '!' || next == '?' || Character.isLetter(next);
            case '&' -> InlineForms.entity(text, at).isPresent();
            default -> false;
        };
    }

    /** A line that would begin a block of another kind, its first sign escaped; {@code numbered} where it is to. */
    static String start(String line, boolean numbered) {
        String text = line.stripLeading();
        if (text.isEmpty()) {
            return text;
        }
        if (!numbered && LineForms.isOrdered(text) && Character.isDigit(text.charAt(0))) {
            int sign = 0;
            while (Character.isDigit(text.charAt(sign))) {
                sign++;
            }
            return InlineForms.isEscapable(text.charAt(sign))
                    ? text.substring(0, sign) + '\\' + text.substring(sign)
                    : text;
        }
        boolean mark = text.charAt(0) == '>'
                || text.charAt(0) == '|'
                || text.charAt(0) == ':'
                || text.startsWith("~~~")
                || LineForms.isRule(text)
                || LineForms.isSetextUnderline(text)
                || LineForms.headingLevel(text) > 0
                || LineForms.isBullet(text) && InlineForms.isEscapable(text.charAt(0))
                || text.charAt(0) == '-' && text.indexOf('|') >= 0;
        return mark ? '\\' + text : text;
    }
}
