// SPDX-License-Identifier: Apache-2.0
package undoc.model.body;

import java.io.Serializable;

/** A block of the text: what stands on lines of its own. */
public sealed interface Block extends Serializable
        permits Heading, Paragraph, ListBlock, Table, Quotation, SignatureBlock, Speech, Figure, Foreign {

    /** Calls the case of this block's type. */
    <R> R fold(Cases<? extends R> cases);

    /**
     * One case per type of block.
     *
     * @param <R> what a case gives
     */
    interface Cases<R> {
        /** A heading. */
        R heading(Heading heading);

        /** A paragraph. */
        R paragraph(Paragraph paragraph);

        /** A list. */
        R list(ListBlock list);

        /** A table. */
        R table(Table table);

        /** A quotation set off from the text. */
        R quotation(Quotation quotation);

        /** The signatures under a letter. */
        R signature(SignatureBlock signature);

        /** What one speaker says. */
        R speech(Speech speech);

        /** A picture. */
        R figure(Figure figure);

        /** Content kept without being understood. */
        R foreign(Foreign foreign);
    }
}
