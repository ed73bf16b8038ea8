// SPDX-License-Identifier: Apache-2.0
package undoc.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import undoc.Undoc;
import undoc.testing.SharedCorpus;

/**
 * Real letters, identical letters and notes verbales go from PDF through every format that keeps all, and back: every
 * fifth of them in each build, all of them with {@code -Pcorpus}.
 */
class LettersEndToEndTest {
    private static final Pattern LETTER = Pattern.compile("\"kind\": \"(?:letter|identical letters|note verbale)\"");
    private static final int FEWEST = 25;

    static List<Path> letters() {
        List<Path> all = SharedCorpus.files("corpus/truth", ".json").stream()
                .filter(file -> LETTER.matcher(text(file)).find())
                .toList();
        int step = Boolean.getBoolean("undoc.corpus") ? 1 : 5;
        List<Path> taken = IntStream.range(0, all.size())
                .filter(i -> i % step == 0)
                .mapToObj(all::get)
                .toList();
        return taken.isEmpty() ? List.of(Path.of("none")) : taken;
    }

    @ParameterizedTest
    @MethodSource("letters")
    void comeBackByteForByte(Path truth, @TempDir Path dir) throws IOException {
        Optional<Path> pdf =
                SharedCorpus.find("corpus/pdf/" + truth.getFileName().toString().replace(".json", ".pdf"));
        Assumptions.assumeTrue(pdf.isPresent(), SharedCorpus.MISSING);
        Path first = dir.resolve("first.json");
        Path last = dir.resolve("last.json");
        convert(pdf.orElseThrow(), first);
        convert(first, dir.resolve("letter.xml"));
        convert(dir.resolve("letter.xml"), dir.resolve("letter.pdf"));
        convert(dir.resolve("letter.pdf"), last);
        assertThat(last).hasSameBinaryContentAs(first);
    }

    @Test
    void thereAreEnough() {
        List<Path> all = SharedCorpus.files("corpus/truth", ".json");
        Assumptions.assumeFalse(all.isEmpty(), SharedCorpus.MISSING);
        assertThat(all.stream().filter(file -> LETTER.matcher(text(file)).find()))
                .hasSizeGreaterThanOrEqualTo(FEWEST);
    }

    private static void convert(Path from, Path to) throws IOException {
        assertThat(Undoc.convert(from, to).losses()).as(to.toString()).isEmpty();
    }

    private static String text(Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            return String.join("\n", lines.toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
