// SPDX-License-Identifier: Apache-2.0
package undoc.model.body;

import java.io.Serializable;

/** A piece of running text. */
public sealed interface Inline extends Serializable
        permits Text, Emphasis, Strong, Underline, Superscript, Subscript, Reference, FootnoteReference, LineBreak {

    /** Calls the case of this inline's type. */
    <R> R fold(Cases<? extends R> cases);

    /**
     * One case per type of inline.
     *
     * @param <R> what a case gives
     */
    interface Cases<R> {
        /** Plain text. */
        R text(Text text);

        /** Emphasis: italics, where the type is upright. */
        R emphasis(Emphasis emphasis);

        /** Strong emphasis: bold. */
        R strong(Strong strong);

        /** Underlined text, as in documents of the typewriter age. */
        R underline(Underline underline);

        /** Raised text. */
        R superscript(Superscript superscript);

        /** Lowered text. */
        R subscript(Subscript subscript);

        /** A reference to another document or place. */
        R reference(Reference reference);

        /** A footnote, standing where its marker stands. */
        R footnote(FootnoteReference footnote);

        /** A line break that means something, as in an address. */
        R lineBreak(LineBreak lineBreak);
    }
}
