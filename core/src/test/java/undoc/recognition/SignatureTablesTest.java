// SPDX-License-Identifier: Apache-2.0
package undoc.recognition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import undoc.model.body.Block;
import undoc.model.body.Signatory;
import undoc.model.body.SignatureBlock;
import undoc.model.body.Table;
import undoc.recognition.StructureTag.Role;

/** Signatures of two sides, set as a table, with its tags and without. */
class SignatureTablesTest {
    private static Sheet signed(double in) {
        return new Sheet()
                .side(in, "For the north bank:", "For the south bank:")
                .gap(6)
                .side(in, "(Signed) Ida Berg", "(Signed) Otto Lind")
                .side(in, "Keeper of the lights", "Head of the ferry")
                .side(in, "of the north", "companies");
    }

    private static List<Block> blocks(List<StyledLine> lines) {
        return new BlockBuilder(new TextJoiner(WordList.of(List.of())), new Notes(List.of(), note -> List.of()), 10)
                .blocks(lines);
    }

    private static void assertSigned(List<Block> blocks) {
        assertThat(blocks).singleElement().isInstanceOfSatisfying(SignatureBlock.class, block -> assertThat(
                        block.signatories())
                .extracting(Signatory::name, signatory -> signatory.role().orElse(""))
                .containsExactly(
                        tuple("Ida Berg", "For the north bank: Keeper of the lights of the north"),
                        tuple("Otto Lind", "For the south bank: Head of the ferry companies")));
    }

    private static List<StyledLine> tagged(List<StyledLine> lines) {
        List<StyledLine> cells = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            StyledLine line = lines.get(i);
            StructureTag tag = new StructureTag(Role.TABLE_CELL, 0, i, 0, i / 2, i % 2);
            cells.add(new StyledLine(line.page(), line.box(), line.baseline(), line.runs(), Optional.of(tag)));
        }
        return cells;
    }

    @Test
    void columnsOfNamesAreSignatures() {
        assertSigned(blocks(signed(0).lines()));
        assertSigned(blocks(tagged(signed(0).lines())));
    }

    @Test
    void aTableWithAColumnThatNobodySignsIsOne() {
        List<Block> blocks = blocks(tagged(new Sheet()
                .side(0, "Ferry", "Contract")
                .side(0, "Northern Star", "(signed) 3 May 2031")
                .side(0, "Southern Cross", "(signed) 4 May 2031")
                .lines()));

        assertThat(blocks).singleElement().isInstanceOf(Table.class);
    }

    @Test
    void aColumnWithAParagraphIsNoneOfSignatures() {
        List<Block> blocks = blocks(tagged(new Sheet()
                .side(0, "(Signed) Ida Berg", "(Signed) Otto Lind")
                .side(0, "Keeper of the lights", "The lake was calm on that day and no ferry sank.")
                .lines()));

        assertThat(blocks).singleElement().isInstanceOf(Table.class);
    }
}
