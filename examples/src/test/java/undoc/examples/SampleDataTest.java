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
    @ValueSource(strings = {"letter.json", "letter.pdf", "letter.xml"})
    void isWhatUndocWrites(String name, @TempDir Path dir) throws IOException {
        Path again = dir.resolve(name);
        Undoc.convert(DATA.resolve("letter.json"), again);
        assertThat(again).hasSameBinaryContentAs(DATA.resolve(name));
    }
}
