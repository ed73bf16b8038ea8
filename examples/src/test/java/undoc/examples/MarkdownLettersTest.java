// SPDX-License-Identifier: Apache-2.0
package undoc.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import undoc.Undoc;
import undoc.model.Masthead;
import undoc.model.UnDocument;

/**
 * Each folder of {@code src/test/resources/markdown} has a letter in Markdown or plain text and the document that it
 * is: a new folder is a new test.
 */
class MarkdownLettersTest {
    private static final Path FOLDER = Path.of("src/test/resources/markdown");

    static List<Path> letters() throws IOException {
        try (Stream<Path> folders = Files.list(FOLDER)) {
            return folders.sorted().toList();
        }
    }

    @Test
    void thereAreLettersInSixLanguages() throws IOException {
        assertThat(letters())
                .extracting(folder -> folder.getFileName().toString())
                .contains("letter-ar", "letter-en", "letter-es", "letter-fr", "letter-ru", "letter-zh");
    }

    @ParameterizedTest
    @MethodSource("letters")
    void isReadAsExpected(Path folder, @TempDir Path dir) throws IOException {
        Path read = dir.resolve("read.json");
        Undoc.convert(folder.resolve("input.md"), read);
        assertThat(read).hasSameTextualContentAs(folder.resolve("expected.json"));
    }

    @ParameterizedTest
    @MethodSource("letters")
    void comesBackThroughMarkdown(Path folder, @TempDir Path dir) throws IOException {
        UnDocument letter = Undoc.read(folder.resolve("expected.json"));
        Path written = dir.resolve("written.md");
        Undoc.write(letter, written);
        UnDocument again = Undoc.read(written);
        assertThat(values(again.masthead())).isEqualTo(values(letter.masthead()));
        assertThat(again.masthead().printed()).containsAll(letter.masthead().printed());
        assertThat(again.title()).isEqualTo(letter.title());
        assertThat(again.annexes()).isEqualTo(letter.annexes());
        assertThat(again.body()).hasSameSizeAs(letter.body());
    }

    /** All but the lines kept as printed: a language that was told from the text is printed in the Markdown. */
    private static Masthead values(Masthead masthead) {
        return masthead.toBuilder().printed(List.of()).build();
    }
}
