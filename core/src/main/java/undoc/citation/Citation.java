// SPDX-License-Identifier: Apache-2.0
package undoc.citation;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import undoc.internal.SerialForm;
import undoc.symbol.DocumentSymbol;

/**
 * A reference to a document in running text.
 *
 * <p>Two ranges are told apart. The <em>designator</em> is what names the document: {@code 59/50}, {@code 1325 (2000)},
 * {@code 74/92 A and B}, {@code A/75/10}, {@code 第}-and-{@code 号} left out. The <em>range</em> is the designator with
 * the noun it belongs to where the two stand together: {@code resolution 59/50}, {@code 第59/50号决议}; of an enumeration
 * only the first member has the noun ({@code resolutions 60/1}, then {@code 61/2}). Organ, date and paragraph stand
 * outside of both. The ranges of two citations never overlap.
 *
 * @param range the citation: noun and designator
 * @param designator what names the document; within the range
 * @param symbols the documents meant: one, several where letters are enumerated or a document has several symbols; not
 *     empty
 * @param form how the document is named
 * @param basis how the body that issued it is known
 * @param paragraph the words that name a part of the document, such as {@code paragraph 5 (a)} in "paragraph 5 (a) of
 *     resolution 61/16"; outside of the range
 * @param date the date given with it, as in "resolution 59/50 of 2 December 2004"
 */
public record Citation(
        TextRange range,
        TextRange designator,
        List<DocumentSymbol> symbols,
        Form form,
        Basis basis,
        Optional<TextRange> paragraph,
        Optional<LocalDate> date)
        implements Serializable {

    /** How a document is named. */
    public enum Form {
        /** By its symbol. */
        SYMBOL,
        /** As a resolution, by number. */
        RESOLUTION,
        /** As a decision, by number. */
        DECISION,
        /** As a supplement of the Official Records. */
        OFFICIAL_RECORD,
        /** As the same one as before. */
        SAME
    }

    /** How the body that issued the document is known. */
    public enum Basis {
        /** The designator itself tells: a symbol, or a form that one body alone uses. */
        DESIGNATOR,
        /** The date given with it tells, because sessions have their years. */
        DATE,
        /** The body is named with it. */
        NAMED,
        /** From the document in which it stands, or from what was named before. */
        CONTEXT
    }

    public Citation {
        if (!range.contains(designator)) {
            throw new IllegalArgumentException("the designator " + designator + " is not within " + range);
        }
        symbols = List.copyOf(symbols);
        if (symbols.isEmpty()) {
            throw new IllegalArgumentException("a citation needs a symbol");
        }
        Objects.requireNonNull(form, "form");
        Objects.requireNonNull(basis, "basis");
        Objects.requireNonNull(paragraph, "paragraph");
        Objects.requireNonNull(date, "date");
    }

    /** The document meant; the first where there are several. */
    public DocumentSymbol symbol() {
        return symbols.get(0);
    }

    private Object writeReplace() {
        return SerialForm.of(this);
    }
}
