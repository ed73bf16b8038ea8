// SPDX-License-Identifier: Apache-2.0
package undoc.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import undoc.io.Problem;
import undoc.io.ReadResult;
import undoc.model.UnDocument;
import undoc.model.body.Block;
import undoc.model.body.Content;
import undoc.model.body.FootnoteReference;
import undoc.model.body.Paragraph;

/** Notes at the end of a text, of documents whose source does not say that they are notes. */
class EndnotesTest {
    private static ReadResult read(Sheet sheet) {
        return DocumentRecognizer.create().recognize(sheet.pages());
    }

    private static List<String> notes(Block block) {
        return ((Paragraph) block)
                .content().stream()
                        .filter(FootnoteReference.class::isInstance)
                        .map(inline -> Content.text(((FootnoteReference) inline).content()))
                        .toList();
    }

    private static Sheet text() {
        return new Sheet()
                .heading("Ferries of Utopia")
                .text("1. Ferries run by day and by night, and rafts", "do so where the river is shallow enough.")
                .marked("2. Their number has grown every year.", "1")
                .marked("3. Their fares have not.", "2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Notes", "Notes finales", "Notas", "Примечания", "注", "الحواشي"})
    void notesBelowTheirHeadHangOnTheirMarkersPagesAway(String head) {
        UnDocument document = read(text().page()
                        .text(head)
                        .note("1", "Report on ferries, page 4.")
                        .note("2", "Ibid., page 9, and the tables")
                        .page()
                        .small("of the annex to it."))
                .orThrow();

        assertThat(document.body()).hasSize(4);
        assertThat(notes(document.body().get(1))).containsExactly("Report on ferries, page 4.");
        assertThat(notes(document.body().get(2))).containsExactly("Ibid., page 9, and the tables of the annex to it.");
        assertThat(Content.text(document.body().subList(3, 4))).isEqualTo(head);
    }

    @Test
    void notesInTheTypeOfTheTextEndAtTheNextChapterWhoseNotesBeginAnew() {
        UnDocument document = read(text().text("Notes")
                        .text("1 Report on ferries.")
                        .text("2 Ibid., page 9.")
                        .page()
                        .heading("II. Rafts")
                        .marked("4. Rafts are free of charge.", "1")
                        .text("Notes")
                        .text("1 Report on rafts."))
                .orThrow();

        assertThat(document.body())
                .filteredOn(block -> block instanceof Paragraph paragraph
                        && paragraph.number().isPresent())
                .extracting(EndnotesTest::notes)
                .containsExactly(
                        List.of(),
                        List.of("Report on ferries."),
                        List.of("Ibid., page 9."),
                        List.of("Report on rafts."));
    }

    @Test
    void notesGoOnOnPagesThatHaveNothingElse() {
        UnDocument document = read(text().marked("4. Rafts are free.", "3")
                        .rule()
                        .note("1", "Report on ferries.")
                        .note("2", "Ibid.")
                        .page()
                        .note("3", "Report on rafts."))
                .orThrow();

        assertThat(notes(document.body().get(3))).containsExactly("Report on rafts.");
        assertThat(document.body()).hasSize(4);
    }

    @Test
    void notesBelowATableHangOnTheirLettersOverleafToo() {
        UnDocument document = read(text().marked("Ferries of the north in 2024: 12", "a")
                        .page()
                        .note("a", "Those in dock are not counted.")
                        .small("Nor are rafts.")
                        .text("4. Rafts are free of charge."))
                .orThrow();

        assertThat(document.body()).hasSize(5);
        assertThat(notes(document.body().get(3))).containsExactly("Those in dock are not counted. Nor are rafts.");
    }

    @Test
    void notesThatNoMarkerAsksForStayText() {
        ReadResult result = read(new Sheet()
                .heading("Ferries of Utopia")
                .text("1. Ferries run by day and by night, and rafts", "do so where the river is shallow enough.")
                .text("Notes")
                .text("1. Report on ferries.")
                .text("2. Report on rafts."));

        assertThat(Content.text(result.orThrow().body())).contains("Report on ferries.", "Report on rafts.");
        assertThat(result.problems()).extracting(Problem::id).contains("recognition.endnotes.numbers");
    }
}
