// SPDX-License-Identifier: Apache-2.0
package undoc.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import undoc.io.Box;
import undoc.model.body.Block;
import undoc.model.body.Content;
import undoc.model.body.Paragraph;
import undoc.model.body.Table;
import undoc.recognition.StructureTag.Role;

/** Lines whose tags say what they are, not always soundly. */
class TaggedLinesTest {
    private final List<StyledLine> lines = new ArrayList<>();

    private static StyledRun run(double x, double y, String text, boolean bold, boolean italic) {
        TextStyle style = new TextStyle(10, bold, italic, false, false, false);
        return new StyledRun(text, style, new Box(x, y - 8, 5.0 * text.length(), 10), Optional.empty());
    }

    private void cell(double x, double y, String text, StructureTag tag, boolean italic) {
        StyledRun run = run(x, y, text, false, italic);
        lines.add(new StyledLine(1, run.box(), y, List.of(run), Optional.of(tag)));
    }

    private void row(int table, int row, double y, boolean italic, String... texts) {
        for (int i = 0; i < texts.length; i++) {
            StructureTag tag = new StructureTag(Role.TABLE_HEADER, 0, lines.size(), table, row, i);
            cell(72 + 120 * i, y, texts[i], tag, italic);
        }
    }

    private List<Block> blocks() {
        return new BlockBuilder(new TextJoiner(WordList.of(List.of())), new Notes(List.of(), note -> List.of()), 10)
                .blocks(lines);
    }

    private static List<List<String>> texts(Table table) {
        return table.rows().stream()
                .map(row -> row.cells().stream()
                        .map(cell -> Content.text(cell.content()))
                        .toList())
                .toList();
    }

    @Test
    void aTableWithNothingButHeaderCellsHasAsManyHeadersAsItShowsAndGoesOnUnderThem() {
        row(0, 0, 100, true, "Bank", "Ferries");
        row(0, 1, 114, false, "North", "12");
        row(1, 0, 140, true, "Bank", "Ferries");
        row(1, 1, 154, false, "South", "9");

        assertThat(blocks()).singleElement().isInstanceOfSatisfying(Table.class, table -> {
            assertThat(table.headerRows()).isEqualTo(1);
            assertThat(texts(table))
                    .containsExactly(List.of("Bank", "Ferries"), List.of("North", "12"), List.of("South", "9"));
        });
    }

    @Test
    void entriesOfANestedListStandInTheRowsTheyAreBeside() {
        String[] entries = {"I. Ferries", "A. Ferries of the north", "B. Ferries of the south"};
        for (int i = 0; i < entries.length; i++) {
            cell(72, 100 + 18 * i, entries[i], new StructureTag(Role.LIST_BODY, 1, 10 + i, 0, 0, 0), false);
        }
        for (int i = 0; i < entries.length; i++) {
            cell(400, 100 + 18 * i, "" + (i + 3), new StructureTag(Role.TABLE_CELL, 0, 20 + i, 0, i, 1), false);
        }

        assertThat(blocks()).singleElement().isInstanceOfSatisfying(Table.class, table -> assertThat(texts(table))
                .containsExactly(
                        List.of("I. Ferries", "3"),
                        List.of("A. Ferries of the north", "4"),
                        List.of("B. Ferries of the south", "5")));
    }

    @Test
    void aLineWithABoldNameInItIsNoHeading() {
        List<StyledRun> runs =
                List.of(run(72, 100, "Rapporteur: Ms. Jane ", false, false), run(180, 100, "Example", true, false));
        Box box = runs.get(0).box().union(runs.get(1).box());
        lines.add(new StyledLine(1, box, 100, runs, Optional.of(StructureTag.of(Role.HEADING, 1, 0))));

        assertThat(blocks()).singleElement().isInstanceOf(Paragraph.class);
    }
}
