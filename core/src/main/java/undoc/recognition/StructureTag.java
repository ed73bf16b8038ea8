// SPDX-License-Identifier: Apache-2.0
package undoc.recognition;

import java.util.Objects;

/**
 * What the source itself says a line is: a tag of a PDF's structure tree, or a mark of Markdown. A hint, never trusted
 * alone.
 *
 * @param role the role
 * @param level the level of a heading or the depth of a list item, from 1; 0 of a title, and where it has none
 * @param element which element of the source: lines of one paragraph, cell or note share it; from 0
 * @param table which table the line is in, or -1
 * @param row which row of it, from 0, or -1
 * @param column which cell of the row, from 0, or -1
 */
public record StructureTag(Role role, int level, int element, int table, int row, int column) {
    /** What a line is. */
    public enum Role {
        /** A heading. */
        HEADING,
        /** A paragraph or other running text. */
        PARAGRAPH,
        /** The marker of a list item. */
        LIST_LABEL,
        /** The text of a list item. */
        LIST_BODY,
        /** A header cell of a table. */
        TABLE_HEADER,
        /** A cell of a table. */
        TABLE_CELL,
        /** A caption. */
        CAPTION,
        /** A footnote or endnote. */
        NOTE,
        /** A quotation. */
        QUOTATION,
        /** An entry of a table of contents. */
        CONTENTS,
        /** A figure or what stands for it. */
        FIGURE,
        /** Not part of the text: running heads, page numbers; also most mastheads. */
        ARTIFACT
    }

    public StructureTag {
        Objects.requireNonNull(role, "role");
    }

    /** Whether it is a title: a heading that stands above those of the text. */
    public boolean isTitle() {
        return role == Role.HEADING && level == 0;
    }

    /** A tag outside tables. */
    public static StructureTag of(Role role, int level, int element) {
        return new StructureTag(role, level, element, -1, -1, -1);
    }
}
