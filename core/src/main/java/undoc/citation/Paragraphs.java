// SPDX-License-Identifier: Apache-2.0
package undoc.citation;

import java.util.Optional;

/** The words that name a part of a document, "paragraph 5 (a)", before or in Chinese after the document. */
final class Paragraphs {
    private static final Role[] PARTS = {Role.ORDINAL, Role.NUMBER, Role.ITEM, Role.COMMA, Role.AND, Role.TO};

    private final FoldedText text;
    private int start = -1;
    private int end = -1;
    /** Whether the words are complete, because the document itself is named. */
    private boolean complete;

    Paragraphs(FoldedText text) {
        this.text = text;
    }

    /** Here stands the word "paragraph". */
    void begin(Token word) {
        if (start < 0 || complete) {
            start = word.start();
            end = -1;
            complete = false;
        }
    }

    /** Here stands a number or letter, which goes with the word where one stands before it. */
    void goOn(Token number) {
        end = complete ? end : number.end();
    }

    /** The document is named here: numbers that follow are not of its paragraph. */
    void complete() {
        complete = true;
    }

    boolean isOpen() {
        return start >= 0 && !complete;
    }

    void clear() {
        start = -1;
    }

    /** What was named so far, once. */
    Optional<TextRange> take() {
        Optional<TextRange> range =
                start >= 0 && end > start ? Optional.of(text.original(start, end)) : Optional.empty();
        start = -1;
        return range;
    }

    /** The citation before told its paragraph, where this word closes one that stands directly after it. */
    Optional<Citation> after(Sentence sentence, int i, Citation before) {
        int noun = sentence.before(i, PARTS);
        if (noun == i - 1 || !sentence.is(noun, Role.NOUN) || i - noun > 40) {
            return Optional.empty();
        }
        Token word = sentence.get(noun);
        if (before.range().end() != text.original(word.start(), word.end()).end()) {
            return Optional.empty();
        }
        TextRange range =
                text.original(sentence.get(noun + 1).start(), sentence.get(i).end());
        return Optional.of(new Citation(
                before.range(),
                before.designator(),
                before.symbols(),
                before.form(),
                before.basis(),
                Optional.of(range),
                before.date()));
    }
}
