// SPDX-License-Identifier: Apache-2.0
package undoc.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

/** Sheets parted into a letter and its annexes, for tests. */
final class SplitSheets {
    /** The text of a letter that has an annex. */
    static final String[] LETTER = {
        "I have the honour to transmit herewith the report of the round table on river",
        "navigation that was held in Belgrade in the spring of this year (see annex)."
    };

    private SplitSheets() {}

    static SplitDocument split(Sheet sheet) {
        return AnnexSplitter.split(sheet.lines(), new Notes(List.of(), lines -> List.of()), 10, false);
    }

    /** The one annex of a sheet. */
    static AnnexPart only(Sheet sheet) {
        SplitDocument split = split(sheet);
        assertThat(split.annexes()).hasSize(1);
        return split.annexes().get(0);
    }
}
