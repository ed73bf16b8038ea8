// SPDX-License-Identifier: Apache-2.0
package undoc.address;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import undoc.model.Language;
import undoc.model.UnDocument;
import undoc.symbol.DocumentSymbol;

/**
 * A passage of a document with what search and retrieval need to find and cite it.
 *
 * @param address its place in the document; with symbol and language it names the passage for good
 * @param symbols the symbols of the document; may be empty
 * @param language the language of the document; absent where it is not known
 * @param headings what it stands under, from the titles of the document inwards; may be empty
 * @param text its words in plain text, its number, letter or marker before them; not empty
 */
public record Chunk(
        BlockAddress address,
        List<DocumentSymbol> symbols,
        Optional<Language> language,
        List<String> headings,
        String text) {
    public Chunk {
        Objects.requireNonNull(address, "address");
        symbols = List.copyOf(symbols);
        Objects.requireNonNull(language, "language");
        headings = List.copyOf(headings);
        if (text.isBlank()) {
            throw new IllegalArgumentException("a chunk needs words: leave it out");
        }
    }

    /**
     * The passages of a document in reading order, annexes included. A passage is a paragraph, sub-paragraph or item
     * without those inside of it, a footnote with all of its text, a row of a table (cells parted by {@code " | "}), a
     * block of signatures, or the words that stand for a picture.
     *
     * <p>Titles, headings, the heads of annexes, captions and header rows of tables, and speakers are the headings of
     * what stands under them. What has no words has no passage, and neither have masthead, deliberation, keywords and
     * {@linkplain undoc.model.body.Foreign content that is not understood}.
     */
    public static List<Chunk> of(UnDocument document) {
        return ChunkWalk.of(document);
    }

    /** The document at docs.un.org by its first symbol, in its language; absent where it has no symbol. */
    public Optional<String> link() {
        return symbols.stream().findFirst().map(s -> s.links().docsUn(language.orElse(Language.ENGLISH)));
    }
}
