// SPDX-License-Identifier: Apache-2.0
package undoc.io.pdf.internal.write;

/**
 * Where a line of a document of the United Nations is not broken although Unicode Annex 14 allows it: inside symbols
 * and numbers, between a day and its month, before the punctuation that French sets off by a blank, inside guillemets,
 * and where Chinese forbids it.
 */
final class BreakRules {
    private static final String NEVER_FIRST = "，。、；：？！）》」』】〕〉”’…—％·,.;:?!)]}»%";
    private static final String NEVER_LAST = "（《「『【〔〈“‘([{«";
    /** Inside a word they are letters of a transcription. */
    private static final String OPENING_QUOTES = "‘“";

    private static final String AFTER_BLANK = ":;!?»%)]";
    private static final String BEFORE_BLANK = "«/([";
    private static final String PARTS_OF_ADDRESS = "/?&=#_";

    private BreakRules() {}

    /** Whether a line may end before this index, which is one that the annex allows. */
    static boolean mayBreak(String text, int at) {
        if (at >= text.length() || text.charAt(at - 1) == '\n') {
            return true;
        }
        char before = text.charAt(at - 1);
        char after = text.charAt(at);
        if (before == ' ') {
            boolean spaced = AFTER_BLANK.indexOf(after) >= 0 && !letterFollows(text, at);
            return !spaced
                    && !endsInDay(text, at - 1, after)
                    && !(at > 1 && BEFORE_BLANK.indexOf(text.charAt(at - 2)) >= 0);
        }
        if (NEVER_FIRST.indexOf(after) >= 0 || NEVER_LAST.indexOf(before) >= 0) {
            return false;
        }
        if (Character.isLetter(before) && !isIdeograph(before) && OPENING_QUOTES.indexOf(after) >= 0) {
            return false;
        }
        if (isApostrophe(before) && Character.isLetter(after) && !isIdeograph(after)) {
            return false;
        }
        return isIdeograph(before) || isIdeograph(after) || mayBreakWord(text, at, before, after);
    }

    /** Whether a day and its month, or another small number and what it counts, stand beside each other. */
    private static boolean endsInDay(String text, int blank, char after) {
        int start = blank;
        while (start > 0 && Character.isDigit(text.charAt(start - 1))) {
            start--;
        }
        boolean small = blank - start == 1 || blank - start == 2;
        boolean alone = start == 0 || text.charAt(start - 1) == ' ' || text.charAt(start - 1) == '(';
        return small && alone && Character.isLetter(after);
    }

    /** Whether a part of a word that no line has room for ends before this index. */
    static boolean endsPart(String text, int at) {
        char before = text.charAt(at - 1);
        return before < 0x7F && !Character.isLetterOrDigit(before) && NEVER_LAST.indexOf(before) < 0 && before != '%';
    }

    /** Whether the word from a start on is an address of the web, with the name of its server before this index. */
    static boolean endsPartOfAddress(String text, int start, int at) {
        int server = text.indexOf("//", start);
        return isAddress(text, at)
                && PARTS_OF_ADDRESS.indexOf(text.charAt(at - 1)) >= 0
                && at > Math.max(start + 4, server + 3)
                && text.charAt(at - 1) != text.charAt(at);
    }

    /**
     * Whether a word that no line has room for may be divided here by a hyphen: between letters of a script that has
     * hyphens, two on each side.
     */
    static boolean mayDivide(String text, int start, int at, int end) {
        return at - start > 1
                && at + 1 < end
                && hasHyphens(text.charAt(at - 2))
                && hasHyphens(text.charAt(at + 1))
                && isInsideWord(text, at);
    }

    /** Whether letters of a script that has hyphens stand before and behind this index. */
    static boolean isInsideWord(String text, int at) {
        return at < text.length()
                && hasHyphens(text.charAt(at - 1))
                && hasHyphens(text.charAt(at))
                && !isAddress(text, at);
    }

    /** Whether it is a digit, or a letter of a script that has neither hyphens nor lines that end anywhere. */
    static boolean isUndivided(char c) {
        return Character.isLetterOrDigit(c) && !hasHyphens(c) && !isIdeograph(c);
    }

    private static boolean hasHyphens(char c) {
        Character.UnicodeScript script = Character.UnicodeScript.of(c);
        return Character.isLetter(c)
                && (script == Character.UnicodeScript.LATIN
                        || script == Character.UnicodeScript.CYRILLIC
                        || script == Character.UnicodeScript.GREEK);
    }

    private static boolean isApostrophe(char c) {
        return c == '’' || c == '\'';
    }

    private static boolean letterFollows(String text, int at) {
        return at + 1 < text.length() && Character.isLetterOrDigit(text.charAt(at + 1));
    }

    /** Inside a word: behind the parts of an address, and behind the hyphen between two words; not inside "a.i.". */
    private static boolean mayBreakWord(String text, int at, char before, char after) {
        if (isAddress(text, at)) {
            return PARTS_OF_ADDRESS.indexOf(before) >= 0 && before != after;
        }
        if (before == '.' || Character.isDigit(after) || hasSlash(text, at)) {
            return false;
        }
        return at < 2 || !Character.isDigit(text.charAt(at - 2)) || before >= 0x3000;
    }

    private static boolean isIdeograph(char c) {
        return c >= 0x2E80 && Character.isIdeographic(c);
    }

    private static boolean isAddress(String text, int at) {
        int start = wordStart(text, at);
        return text.startsWith("http", start) || text.startsWith("www.", start);
    }

    private static boolean hasSlash(String text, int at) {
        for (int i = wordStart(text, at); i < text.length() && text.charAt(i) != ' '; i++) {
            if (text.charAt(i) == '/') {
                return true;
            }
        }
        return false;
    }

    private static int wordStart(String text, int at) {
        int start = at;
        while (start > 0 && text.charAt(start - 1) > ' ' && !isIdeograph(text.charAt(start - 1))) {
            start--;
        }
        while (start < at && NEVER_LAST.indexOf(text.charAt(start)) >= 0) {
            start++;
        }
        return start;
    }
}
