// SPDX-License-Identifier: Apache-2.0
package undoc.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import undoc.Undoc;
import undoc.io.DocumentFormat;
import undoc.io.Formats;
import undoc.io.ReadResult;
import undoc.io.UndocException;
import undoc.model.UnDocument;

/** The one-line entry points, with every format on the path. */
class FacadeTest {
    private static final Path LETTER = Path.of("data/letter.json");

    @Test
    void everyFormatIsFound() {
        assertThat(Formats.load().formats()).containsExactly(DocumentFormat.values());
    }

    @ParameterizedTest
    @EnumSource(DocumentFormat.class)
    void theFormatIsToldByTheContentNotTheName(DocumentFormat format, @TempDir Path dir) throws IOException {
        UnDocument letter = Undoc.read(LETTER);
        Path file = dir.resolve("letter.bin");
        boolean lossless = Undoc.write(letter, file, format).losses().isEmpty();
        UnDocument again = Undoc.read(file);
        assertThat(again.masthead().symbols()).isEqualTo(letter.masthead().symbols());
        if (lossless) {
            assertThat(again).isEqualTo(letter);
        }
    }

    @Test
    void whatIsNoDocumentIsAResultWithProblemsOrAnException(@TempDir Path dir) throws IOException {
        Path file = Files.write(dir.resolve("x.pdf"), new byte[] {0, 1, 2});
        ReadResult result = Undoc.tryRead(file);
        assertThat(result.document()).isEmpty();
        assertThat(result.hasProblem("input.format")).isTrue();
        assertThatThrownBy(() -> Undoc.read(file))
                .isInstanceOfSatisfying(
                        UndocException.class, e -> assertThat(e.problems()).isEqualTo(result.problems()));
        assertThatThrownBy(() -> Undoc.read(dir.resolve("none"))).isInstanceOf(NoSuchFileException.class);
    }

    @Test
    void conversionSaysWhatWasLost(@TempDir Path dir) throws IOException {
        assertThat(Undoc.convert(LETTER, dir.resolve("letter.xml")).losses()).isEmpty();
        assertThat(Undoc.convert(LETTER, dir.resolve("letter.marcxml")).losses())
                .isNotEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Undoc.convert(LETTER, dir.resolve("letter.docx")))
                .withMessageContaining(".pdf");
    }
}
