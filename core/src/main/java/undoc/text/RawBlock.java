// SPDX-License-Identifier: Apache-2.0
package undoc.text;

import java.util.ArrayList;
import java.util.List;

/**
 * A block as it stands in the source, its inline marks not understood yet.
 *
 * @param kind what it is
 * @param level the level of a heading, from 1; 0 for others
 * @param indent how many blanks stand before it
 * @param label the label of a footnote; empty for others
 * @param literal whether no mark in it counts
 * @param lines its lines, or the rows of a table
 */
record RawBlock(TextBlock.Kind kind, int level, int indent, String label, boolean literal, List<String> lines) {
    static RawBlock of(TextBlock.Kind kind, int indent, String line) {
        return new RawBlock(kind, 0, indent, "", false, new ArrayList<>(List.of(line)));
    }

    static RawBlock empty(TextBlock.Kind kind) {
        return new RawBlock(kind, 0, 0, "", false, new ArrayList<>());
    }
}
