// SPDX-License-Identifier: Apache-2.0
package undoc.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import undoc.Undoc;
import undoc.io.DocumentSource;
import undoc.io.pdf.PdfExplainer;
import undoc.model.UnDocument;

/** The sample letter is the same in every format, and each file is what undoc writes today. */
class SampleDataTest {
    private static final Path DATA = Path.of("data");

    @Test
    void isALetterOfTwoOrgansWithASubItemAndTwoAnnexes() throws IOException {
        UnDocument letter = Undoc.read(DATA.resolve("letter.json"));
        assertThat(letter.masthead().organs()).hasSize(2);
        assertThat(letter.masthead().proceedings().get(0).agendaItems().get(0).number())
                .isEqualTo("130 (t)");
        assertThat(letter.annexes()).hasSize(2).allSatisfy(annex -> assertThat(annex.originalLanguages())
                .isNotEmpty()
                .doesNotContainAnyElementsOf(letter.masthead().originalLanguages()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"letter.pdf", "letter.xml"})
    void isTheSameInEveryFormat(String name) throws IOException {
        assertThat(Undoc.read(DATA.resolve(name))).isEqualTo(Undoc.read(DATA.resolve("letter.json")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"letter.json", "letter.xml"})
    void isWhatUndocWrites(String name, @TempDir Path dir) throws IOException {
        Path again = dir.resolve(name);
        Undoc.convert(DATA.resolve("letter.json"), again);
        assertThat(again).hasSameBinaryContentAs(DATA.resolve(name));
    }

    /** Every line of its pages stands where it did; how they are compressed is up to the JDK. */
    @Test
    void hasThePagesThatUndocWrites(@TempDir Path dir) throws IOException {
        Path again = dir.resolve("letter.pdf");
        Undoc.convert(DATA.resolve("letter.json"), again);
        assertThat(explained(again)).isEqualTo(explained(DATA.resolve("letter.pdf")));
    }

    private static String explained(Path pdf) throws IOException {
        return PdfExplainer.create().explain(DocumentSource.of(pdf)).html();
    }
}
