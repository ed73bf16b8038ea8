// SPDX-License-Identifier: Apache-2.0
package undoc.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import undoc.model.body.Block;
import undoc.model.body.Content;
import undoc.model.body.Heading;
import undoc.model.body.Paragraph;
import undoc.model.body.Table;

/** Tables of contents with dots that lead to the pages. */
class ContentsTest {
    private static final String DOTS = " ..................... ";

    private static List<Block> blocks(Sheet sheet) {
        return new BlockBuilder(
                        new TextJoiner(WordList.of(sheet.pages())), new Notes(List.of(), lines -> List.of()), 10)
                .blocks(sheet.lines());
    }

    private static List<List<String>> texts(Block table) {
        return ((Table) table)
                .rows().stream()
                        .map(row -> row.cells().stream()
                                .map(cell -> Content.text(cell.content()))
                                .toList())
                        .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "Contents, Paragraphs Page, I., Annex",
        "Table des matières, Paragraphes Page, I., Annexe",
        "Índice, Párrafos Página, I., Anexo",
        "Содержание, Пункты Стр., I., Приложение",
        "目录, 段次 页次, 一、, 附件",
        "المحتويات, الفقرات الصفحة, أولا -, المرفق"
    })
    void entriesAreATableOfNumberTitleParagraphsAndPage(String head, String columns, String number, String annex) {
        String[] words = columns.split(" ");
        List<Block> blocks = blocks(new Sheet()
                .heading(head)
                .right(columns)
                .text(number + " Ferries" + DOTS + "1–14 3")
                .at(24, "A. By day, in ice and in fog, and wherever they", "may run" + DOTS + "1–9 3")
                .at(24, "B. By night" + DOTS + "10–14 5")
                .centred(annex)
                .text("List of ferries" + DOTS + "9")
                .text("1. The ferries of the north run by day and", "by night."));

        assertThat(blocks).hasSize(3);
        assertThat(blocks.get(0)).isInstanceOf(Heading.class);
        assertThat(((Table) blocks.get(1)).headerRows()).isEqualTo(1);
        assertThat(texts(blocks.get(1)))
                .containsExactly(
                        List.of("", "", words[0], words[1]),
                        List.of(number, "Ferries", "1–14", "3"),
                        List.of("A.", "By day, in ice and in fog, and wherever they may run", "1–9", "3"),
                        List.of("B.", "By night", "10–14", "5"),
                        List.of("", annex, "", ""),
                        List.of("", "List of ferries", "", "9"));
        assertThat(((Paragraph) blocks.get(2)).number()).contains("1.");
    }

    @Test
    void entriesNeedNoHeadWhereThereAreSeveralAndGoOnOverleaf() {
        List<Block> blocks = blocks(new Sheet()
                .text("Ferries of the north" + DOTS + "3")
                .text("Ferries of the south" + DOTS + "14")
                .page()
                .heading("Contents (continued)")
                .right("Page")
                .text("Rafts" + DOTS + "20")
                .text("Chapter I is about ferries."));

        assertThat(blocks).hasSize(2);
        assertThat(texts(blocks.get(0)))
                .containsExactly(
                        List.of("", "Page"),
                        List.of("Ferries of the north", "3"),
                        List.of("Ferries of the south", "14"),
                        List.of("Rafts", "20"));
    }

    @Test
    void paragraphsAloneAreNoPagesAndTheLastEntryNeedsNoDots() {
        List<Block> blocks = blocks(new Sheet()
                .centred("CONTENTS")
                .right("Paragraphs")
                .text("Introduction" + DOTS + "i - v")
                .text("I. Ferries" + DOTS + "1 - 10")
                .text("II. Rafts" + DOTS + "11")
                .text("III. Ferries, rafts and all the other vessels 12 - 16")
                .heading("Introduction")
                .text("1. The ferries of 2004 - 2005 run."));

        assertThat(blocks).hasSize(4);
        assertThat(texts(blocks.get(1)))
                .containsExactly(
                        List.of("", "", "Paragraphs"),
                        List.of("", "Introduction", "i - v"),
                        List.of("I.", "Ferries", "1 - 10"),
                        List.of("II.", "Rafts", "11"),
                        List.of("III.", "Ferries, rafts and all the other vessels", "12 - 16"));
    }

    @Test
    void dotsToBeFilledInAreNoContents() {
        assertThat(blocks(new Sheet()
                        .text("Name of ferry ............................")
                        .text("Place ............................")
                        .text("Date ............................")))
                .noneMatch(Table.class::isInstance);
    }
}
