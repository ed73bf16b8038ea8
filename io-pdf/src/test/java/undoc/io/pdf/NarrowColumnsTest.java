// SPDX-License-Identifier: Apache-2.0
package undoc.io.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static undoc.io.pdf.LakeReport.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import undoc.model.Language;
import undoc.model.body.Block;
import undoc.model.body.Paragraph;
import undoc.model.body.Table;
import undoc.model.body.TableCell;
import undoc.model.body.TableRow;
import undoc.model.body.Text;

/** Words in columns that have hardly room for a letter. */
class NarrowColumnsTest {
    private static TableCell cell(Block block) {
        return new TableCell(1, 1, List.of(block));
    }

    private static Table table(String caption, Stream<Block> cells) {
        return new Table(
                List.of(new Text(caption)),
                0,
                List.of(new TableRow(cells.map(NarrowColumnsTest::cell).toList())));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    RUSSIAN | См. резолюцию 59/50 от 2 декабря 2004 года о маяках и бакенах
                    FRENCH  | La résolution 59/50 du 2 décembre 2004 sur les embarcadères intermédiaires
                    ARABIC  | انظر القرار 59/50 بشأن المنارات والعوامات ومقدمة التقرير
                    """)
    void wordsOfTablesInCellsAreWhole(Language language, String text) throws IOException {
        for (int columns = 2; columns < 12; columns++) {
            List<Block> cells = new ArrayList<>();
            for (int i = 0; i < columns; i++) {
                cells.add(i == 0 ? table(text, Stream.of(Paragraph.of("12"), Paragraph.of("7"))) : Paragraph.of(text));
            }
            Table table = table(text, cells.stream());
            assertThat(LayoutComparison.of(report(language, List.of(Paragraph.of(text), table), List.of()))
                            .missingWords())
                    .as("%d columns", columns)
                    .isEmpty();
        }
    }
}
