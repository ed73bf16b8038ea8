// SPDX-License-Identifier: Apache-2.0
package undoc.io.pdf.internal.read;

import java.util.Optional;
import undoc.recognition.StructureTag;
import undoc.recognition.StructureTag.Role;

/**
 * Where a walk through the structure tree is.
 *
 * @param role the role of what encloses this place
 * @param level its heading level
 * @param lists how many lists enclose it
 * @param element the element that its lines share
 * @param table the table, or -1
 * @param row the row, or -1
 * @param column the cell, or -1
 */
record StructureContext(Optional<Role> role, int level, int lists, int element, int table, int row, int column) {
    static final StructureContext TOP = new StructureContext(Optional.empty(), 0, 0, 0, -1, -1, -1);

    StructureContext inList() {
        return new StructureContext(role, level, lists + 1, element, table, row, column);
    }

    StructureContext inTable(int number) {
        return new StructureContext(role, level, 0, element, number, -1, -1);
    }

    StructureContext inRow(int number) {
        return new StructureContext(role, level, lists, element, table, number, -1);
    }

    StructureContext inCell(Role cell, int id, int number) {
        return new StructureContext(Optional.of(cell), 0, 0, id, table, row, number);
    }

    StructureContext in(Role found, int headingLevel, int id) {
        return new StructureContext(Optional.of(found), headingLevel, lists, id, table, row, column);
    }

    /** The same role, in another paragraph of it. */
    StructureContext inParagraph(int id) {
        return new StructureContext(role, level, lists, id, table, row, column);
    }

    Optional<StructureTag> tag() {
        return role.map(r -> new StructureTag(r, r == Role.HEADING ? level : lists, element, table, row, column));
    }
}
