// SPDX-License-Identifier: Apache-2.0
package undoc.io.pdf.internal.write;

import undoc.model.Language;
import undoc.model.body.FootnoteReference;

/** What a stretch of text is besides text: each is an element of its own in the structure tree. */
sealed interface Mark {

    /**
     * A link.
     *
     * @param href where it leads
     */
    record Link(String href) implements Mark {}

    /** A stretch in another language; equal to no other. */
    final class Span implements Mark {
        private final Language language;

        Span(Language language) {
            this.language = language;
        }

        Language language() {
            return language;
        }
    }

    /** The marker of a footnote; equal to no other, so that each note has its own. */
    final class Note implements Mark {
        private final FootnoteReference footnote;

        Note(FootnoteReference footnote) {
            this.footnote = footnote;
        }

        FootnoteReference footnote() {
            return footnote;
        }
    }
}
