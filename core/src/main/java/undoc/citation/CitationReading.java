// SPDX-License-Identifier: Apache-2.0
package undoc.citation;

import java.util.ArrayList;
import java.util.List;
import undoc.symbol.DocumentSymbol;

/**
 * Reads the paragraphs of one document in order and remembers what was named, so that "resolution 1325" is known where
 * "resolution 1325 (2000)" stands before it. Made by {@link CitationFinder#reading}; for one thread.
 */
public final class CitationReading {
    private final Words words;
    private final String own;
    private final boolean nounLast;
    private final Memory memory = new Memory();

    CitationReading(CitationContext context) {
        words = Words.of(context.language());
        own = Bodies.of(context.symbol().map(DocumentSymbol::toString).orElse(""));
        nounLast = context.language() == undoc.model.Language.CHINESE;
    }

    /** The citations in the next paragraph, in order; none overlaps another. */
    public List<Citation> read(String paragraph) {
        FoldedText text = new FoldedText(paragraph);
        Lexer lexer = new Lexer(text, words);
        List<Citation> citations = new ArrayList<>();
        List<Token> sentence = lexer.nextSentence();
        while (!sentence.isEmpty()) {
            new SentenceReader(text, memory, own, nounLast, new Sentence(sentence), citations).read();
            sentence = lexer.nextSentence();
        }
        return List.copyOf(citations);
    }
}
