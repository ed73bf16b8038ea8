// SPDX-License-Identifier: Apache-2.0
package undoc.citation;

import java.util.List;
import undoc.model.UnDocument;

/**
 * Finds references to documents in running text, in Arabic, Chinese, English, French, Russian and Spanish: symbols
 * (A/75/10, S/2021/9999 and Add.1), resolutions and decisions by number (resolution 59/50, resolution 1325 (2000), 217
 * A (III), S-27/2, decision 75/510), enumerations of these, supplements of the Official Records, "the same resolution".
 * In German it finds what is said of Security Council resolutions, in other languages symbols.
 *
 * <p>A number is taken for a citation where a noun governs it, or where no other thing has its form; fractions, dates,
 * ranges of pages, ratios and telephone numbers are not. A resolution numbered 34/8 may be one of the General Assembly
 * or of the Human Rights Council: the date with it decides, else the body named with it, else the document's own body
 * and the number of the session. Time is proportional to the length of the text. Immutable and safe for many threads.
 */
public final class CitationFinder {
    private CitationFinder() {}

    /** A finder with default options. */
    public static CitationFinder create() {
        return new CitationFinder();
    }

    /** The citations in a text, in order; none overlaps another. */
    public List<Citation> find(String text, CitationContext context) {
        return reading(context).read(text);
    }

    /** Reads the paragraphs of one document in order, so that short forms are known from what was named before. */
    public CitationReading reading(CitationContext context) {
        return new CitationReading(context);
    }

    /**
     * A document with references where its text cites others; the words stay the same. References that are there are
     * kept, and told their symbol where their words are a citation. "The same resolution" is left as it is, and so are
     * blocks nested deeper than twenty levels.
     */
    public UnDocument mark(UnDocument document) {
        return new DocumentMarker(this, document).marked();
    }
}
