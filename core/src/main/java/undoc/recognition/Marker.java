// SPDX-License-Identifier: Apache-2.0
package undoc.recognition;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The number, letter or bullet that a paragraph begins with.
 *
 * @param text as printed, with its punctuation, without blanks at its ends
 * @param form what it is made of: two markers of one form may be neighbours in one list
 * @param length how many characters of the line it takes, the blanks after it included
 */
record Marker(String text, Form form, int length) {
    /** What a marker is made of. */
    enum Form {
        /** 1. or Chinese 1． or Arabic 1 - or the figure of 1(a) */
        NUMBER(
                "(\\p{Nd}{1,3}(?: (?:bis|ter|quater|alt))?\\s?[.．、]|\\p{Nd}{1,3}\\s?[-–](?=\\s)|\\p{Nd}{1,3}(?=[(（][aiаأ][)）]))(?:\\s+|(?=\\p{IsHan})|(?=[(（][aiаأ][)）]\\s)|$)"),
        /** 12.3 or 4.2.1 */
        DECIMAL("(\\p{Nd}{1,3}(?:\\.\\p{Nd}{1,3}){1,3}\\.?)(?:\\s+|$)"),
        /** (1) */
        BRACKETED_NUMBER("([(（]\\p{Nd}{1,3}[)）])(?:\\s+|(?=\\p{IsHan})|$)"),
        /** 1) */
        NUMBER_BRACKET("(\\p{Nd}{1,3}[)）])(?:\\s+|$)"),
        /** (i) or i) or roman figures in small letters with a full stop */
        ROMAN("([(（][ivx]{1,5}[)）]|[ivx]{1,5}[)）.])(?:\\s+|(?=\\p{IsHan})|$)"),
        /** (a), a), Cyrillic and Arabic letters likewise */
        LETTER(
                "([(（]\\s?(?:\\p{Ll}{1,2}|[\u0621-\u064a](?: [\u0621-\u064a])?\u0640?)\\s?[)）]|\\p{Ll}[)）])(?:\\s+|(?=\\p{IsHan})|(?=[\u0600-\u06ff])|$)"),
        /** a. */
        LETTER_STOP("(\\p{Ll}\\.|[\u0621-\u064a]\\s?[-–.](?=\\s))(?:\\s+|$)"),
        /** (A) or A) or A. */
        CAPITAL("([(（]\\p{Lu}[)）]|\\p{Lu}[)）])(?:\\s+|$)"),
        /** (一) or ㈠ */
        HAN("([(（][一二三四五六七八九十]{1,3}[)）]|[㈠-㈩]|[①-⑳])\\s*"),
        /** '1' of Arabic documents */
        QUOTED("([’‘'`\"]\\s?\\p{Nd}{1,2}\\s?[’‘'`\"])\\s+"),
        /** A bullet or dash. */
        BULLET("([•●○◦▪■□▫►➢✓·\uf0b7\uf0a7\uf02d\uf0d8\uf0fc∙⁃‣]|[-–—−o*](?=\\s))(?:\\s+|$)");

        private final Pattern pattern;

        Form(String pattern) {
            this.pattern = Pattern.compile("\\s*" + pattern);
        }
    }

    /** Roman figures may have five letters before their stop. */
    private static final int LONGEST_LETTERS = 7;

    private static final int LONGEST_ORNAMENT = 40;
    private static final Pattern ORNAMENT = Pattern.compile("\\s*([*–—-])(?:\\s*\\1)+\\s*");

    private static final List<Form> ORDER = List.of(Form.values());

    /** The marker at the head of a line. */
    static Optional<Marker> at(StyledLine line) {
        return at(line.text());
    }

    /** The marker at the head of a text. */
    static Optional<Marker> at(String text) {
        if (isWord(text) || isOrnament(text)) {
            return Optional.empty();
        }
        for (Form form : ORDER) {
            Matcher matcher = form.pattern.matcher(text);
            if (matcher.lookingAt()) {
                return Optional.of(new Marker(matcher.group(1).strip(), form, matcher.end()));
            }
        }
        return Optional.empty();
    }

    /** Whether a text begins with a word, which no stop, bracket or dash follows soon enough to make it a marker. */
    private static boolean isWord(String text) {
        int start = 0;
        while (start < text.length() && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        if (start >= text.length() || !Character.isLetter(text.charAt(start))) {
            return false;
        }
        for (int i = start + 1; i < Math.min(text.length(), start + LONGEST_LETTERS); i++) {
            if (!Character.isLetter(text.charAt(i))) {
                return i > start + 1 && Character.isWhitespace(text.charAt(i));
            }
        }
        return text.length() >= start + LONGEST_LETTERS;
    }

    /** Whether a text is a row of asterisks or dashes, which parts what stands above and below. */
    private static boolean isOrnament(String text) {
        return text.length() < LONGEST_ORNAMENT && ORNAMENT.matcher(text).matches();
    }

    boolean isBullet() {
        return form == Form.BULLET;
    }
}
