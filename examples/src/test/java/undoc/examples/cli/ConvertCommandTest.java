// SPDX-License-Identifier: Apache-2.0
package undoc.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import undoc.Undoc;

class ConvertCommandTest {
    private final Path dir;

    ConvertCommandTest(@TempDir Path dir) {
        this.dir = dir;
    }

    @Test
    void oneDocumentGoesToStandardOutputAsJson() throws IOException {
        Path letter = Samples.write(dir.resolve("letter.json"), "A/79/1001");
        Run run = Run.of("convert", letter);
        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).startsWith("{\n").contains("\"A/79/1001\"");
    }

    @Test
    void standardInputToFile() throws IOException {
        Path out = dir.resolve("new/folder/out.json");
        Run run = Run.withInput(Samples.json("A/79/1001"), "convert", "-", "-o", out);
        assertThat(run.code()).isZero();
        assertThat(Undoc.read(out).masthead().symbols())
                .extracting(Object::toString)
                .containsExactly("A/79/1001");
    }

    @Test
    void manyGoToAFolderAsTheyLieBelowTheirs() throws IOException {
        Samples.write(dir.resolve("in/a.json"), "A/79/1001");
        Samples.write(dir.resolve("in/deep/er/b.json"), "A/79/1002");
        Files.writeString(dir.resolve("in/not-a-document.png"), "x");
        Run run = Run.of("convert", dir.resolve("in"), "--out-dir", dir.resolve("out"), "--to", "json");
        assertThat(run.code()).isZero();
        assertThat(run.err()).startsWith("2 converted, 0 skipped, 0 failed, of 2 in ");
        assertThat(files("out")).containsExactly("a.json", "deep/er/b.json");
    }

    @Test
    void aFileInPlaceOfTheFolderIsSaidToBeOne() throws IOException {
        Path letter = Samples.write(dir.resolve("letter.json"), "A/79/1001");
        Run run = Run.of("convert", letter, "--out-dir", letter);
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("cannot be written: letter.json is a file, not a folder");
    }

    @Test
    void manyGoToStandardOutputALineEachInOrder() throws IOException {
        for (int i = 0; i < 50; i++) {
            Samples.write(dir.resolve("in/" + (100 + i) + ".json"), "A/79/" + (1000 + i));
        }
        Run run = Run.of("convert", dir + "/in/*.json", "--to", "jsonl", "--jobs", 3);
        assertThat(run.code()).isZero();
        assertThat(run.out().lines()).hasSize(50).allMatch(line -> line.startsWith("{") && line.endsWith("}"));
        assertThat(run.out().lines().skip(49).findFirst().orElseThrow()).contains("A/79/1049");
    }

    @Test
    void twoAsterisksStandForAnyFoldersOrNone() throws IOException {
        Samples.write(dir.resolve("in/a.json"), "A/79/1001");
        Samples.write(dir.resolve("in/deep/er/b.json"), "A/79/1002");
        assertThat(Run.of("convert", dir + "/in/**/*.json", "--to", "jsonl")
                        .out()
                        .lines())
                .hasSize(2);
        assertThat(Run.of("convert", dir + "/**/{in,er}/*.json", "--to", "jsonl")
                        .out()
                        .lines())
                .hasSize(2);
        assertThat(Run.of("convert", dir + "/in/{deep/**/b,a}.json", "--to", "jsonl")
                        .out()
                        .lines())
                .hasSize(2);
    }

    @Test
    void whatIsNoGlobNamesNoFile() {
        Run run = Run.of("convert", dir + "/a[.json", "--to", "jsonl");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("[cli.input.missing]");
    }

    @Test
    void manyGoToOneFileOfJsonLines() throws IOException {
        Path a = Samples.write(dir.resolve("a.json"), "A/79/1001");
        Path out = dir.resolve("all.jsonl");
        assertThat(Run.of("convert", a, a, "-o", out).code()).isZero();
        assertThat(Files.readAllLines(out)).hasSize(2);
    }

    @Test
    void passagesGoALineEach() throws IOException {
        Path letter = Path.of("data/letter.json");
        Run run = Run.of("convert", letter, letter, "--to", "chunks");
        assertThat(run.code()).isZero();
        assertThat(run.out().lines()).allMatch(line -> line.startsWith("{\"address\":") && line.endsWith("}"));
        assertThat(Run.of("convert", letter, "--out-dir", dir, "--to", "chunks").code())
                .isZero();
        assertThat(Run.of("convert", letter, "-o", dir.resolve("b.chunks.jsonl"))
                        .code())
                .isZero();
        String once = Files.readString(dir.resolve("letter.chunks.jsonl"));
        assertThat(dir.resolve("b.chunks.jsonl")).hasContent(once);
        assertThat(run.out()).isEqualTo(once + once);
    }

    @Test
    void aFailureNeverStopsTheRest() throws IOException {
        Samples.write(dir.resolve("in/a.json"), "A/79/1001");
        Files.writeString(dir.resolve("in/b.json"), "");
        Files.writeString(dir.resolve("in/c.json"), "{\"undoc\":\"1\",");
        Samples.write(dir.resolve("in/d.json"), "A/79/1004");
        Run run = Run.of("convert", dir.resolve("in"), "--out-dir", dir.resolve("out"));
        assertThat(run.code()).isEqualTo(1);
        assertThat(files("out")).contains("a.json", "d.json").doesNotContain("b.json");
        assertThat(run.err()).contains("b.json: error: the input is empty [input.empty]", "c.json: ", "json.syntax");
    }

    @Test
    void resumeSkipsWhatIsDone() throws IOException {
        Path a = Samples.write(dir.resolve("in/a.json"), "A/79/1001");
        Samples.write(dir.resolve("in/b.json"), "A/79/1002");
        Object[] command = {"convert", dir.resolve("in"), "--out-dir", dir.resolve("out"), "--resume"};
        assertThat(Run.of(command).err()).contains("2 converted, 0 skipped");
        assertThat(Run.of(command).err()).contains("0 converted, 2 skipped");
        Files.setLastModifiedTime(a, FileTime.from(Instant.now().plusSeconds(60)));
        assertThat(Run.of(command).err()).contains("1 converted, 1 skipped");
    }

    @Test
    void noOutputOverwritesAnotherOrItsInput() throws IOException {
        Samples.write(dir.resolve("in/a.json"), "A/79/1001");
        Samples.write(dir.resolve("in/a.txt"), "A/79/1002");
        Run taken = Run.of("convert", dir.resolve("in"), "--out-dir", dir.resolve("out"));
        assertThat(taken.code()).isEqualTo(1);
        assertThat(taken.err()).contains("a.txt: error: ", "[cli.output.taken]");
        Run itself = Run.of("convert", dir.resolve("in/a.json"), "--out-dir", dir.resolve("in"));
        assertThat(itself.code()).isEqualTo(1);
        assertThat(itself.err()).contains("[cli.output.input]");
    }

    @Test
    void noPartialFilesRemain() throws IOException {
        Samples.write(dir.resolve("in/a.json"), "A/79/1001");
        Files.createDirectories(dir.resolve("out/a.json/x"));
        Run run = Run.of("convert", dir.resolve("in"), "--out-dir", dir.resolve("out"));
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("[cli.output.unwritable]");
        assertThat(files("out")).isEmpty();
    }

    @Test
    void problemsAsJsonLines() throws IOException {
        Path empty = Files.writeString(dir.resolve("e.json"), "");
        Run run = Run.of("convert", empty, "--problems", "json");
        assertThat(run.err().lines()).singleElement().asString().contains("\"id\":\"input.empty\"", "e.json");
    }

    private Stream<String> files(String folder) throws IOException {
        Path root = dir.resolve(folder);
        try (Stream<Path> walk = Files.walk(root)) {
            return walk
                    .filter(Files::isRegularFile)
                    .map(f -> root.relativize(f).toString().replace('\\', '/'))
                    .sorted()
                    .toList()
                    .stream();
        }
    }
}
