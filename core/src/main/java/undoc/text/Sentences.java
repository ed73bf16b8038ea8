// SPDX-License-Identifier: Apache-2.0
package undoc.text;

/** Where a sentence ends and where one goes on. */
final class Sentences {
    private static final String ENDS = ".!?:;。！？：；؟؛…";
    private static final String CLOSING = "*_)）]”\"»’'」》";

    private Sentences() {}

    /** Whether a text ends with the end of a sentence, or of a part of it that a list may follow. */
    static boolean ends(String text) {
        int end = text.length();
        while (end > 0
                && (CLOSING.indexOf(text.charAt(end - 1)) >= 0 || Character.isWhitespace(text.charAt(end - 1)))) {
            end--;
        }
        return end == 0 || ENDS.indexOf(text.charAt(end - 1)) >= 0;
    }

    /** Whether a text begins within a sentence: with a small letter. */
    static boolean goesOn(String text) {
        String stripped = text.stripLeading();
        return !stripped.isEmpty() && Character.isLowerCase(stripped.codePointAt(0));
    }
}
