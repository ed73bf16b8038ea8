// SPDX-License-Identifier: Apache-2.0
package undoc.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine.Help.Ansi;

class CommandLineTest {
    private final Path dir;

    CommandLineTest(@TempDir Path dir) {
        this.dir = dir;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "nonsense",
                "convert",
                "convert x.json --to nonsense",
                "convert x.json -o a.json --out-dir b",
                "convert x.json -o without-extension",
                "convert x.json y.json --to pdf",
                "convert x.json y.json -o all.json",
                "convert x.json --jobs 0",
                "convert no-such-file.pdf",
                "show no-such-file.pdf",
                "explain no-such-file.pdf out.html",
                "explain letter.pdf",
                "validate no-such-file.pdf",
                "symbol"
            })
    void misuseIsExitCode2WithAWordOfAdvice(String line) {
        Run run = Run.of((Object[]) (line.isEmpty() ? new String[0] : line.split(" ")));
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).containsAnyOf("Try 'undoc", "hint:").doesNotContain("\tat ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "convert ", "show ", "validate ", "explain ", "symbol "})
    void helpSaysWhatItDoesWithExamples(String command) {
        Run run = Run.of((Object[]) (command + "--help").split(" "));
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("SYNOPSIS", "DESCRIPTION", "EXIT STATUS", "EXAMPLES", "undoc " + command);
        assertThat(run.out().lines()).allMatch(line -> line.length() <= 80);
    }

    @Test
    void aSlipOfTheKeyboardGetsASuggestion() {
        assertThat(Run.of("convrt", "x.pdf").err()).contains("no command convrt; did you mean convert");
        assertThat(Run.of("convert", "x.pdf", "--outdir", "y").err())
                .contains("no such argument or option: --outdir; did you mean ", "--out-dir");
    }

    @Test
    void manyProblemsOfAKindAreCounted() throws IOException {
        Path bad =
                Files.writeString(dir.resolve("bad.json"), "{\"undoc\":\"1\",\"a\":1,\"b\":1,\"c\":1,\"d\":1,\"e\":1}");
        assertThat(Run.of("convert", bad).err())
                .contains("property \"c\"", "bad.json: and 2 more [json.property.unknown]")
                .doesNotContain("property \"d\"");
        assertThat(Run.of("convert", bad, "--problems", "json").err().lines()).hasSize(5);
    }

    @Test
    void completionScriptKnowsCommandsAndOptions() {
        Run run = Run.of("generate-completion");
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("complete", "convert", "--out-dir", "validate");
        assertThat(run.out())
                .as("values of each option, and files where nothing else fits")
                .contains("FORMAT_option_args=(\"pdf\"", " FORM_option_args=(\"text\"")
                .doesNotContain("compopt +o default");
    }

    @Test
    void showPrintsMastheadAndOutline() throws IOException {
        Path letter = Samples.write(dir.resolve("letter.json"), "A/79/1001");
        Run run = Run.of("show", letter);
        assertThat(run.code()).isZero();
        assertThat(run.out())
                .contains(
                        "Symbol         A/79/1001", "Language       en", "Title          Letter dated", "1 paragraph");
    }

    @Test
    void validateGivesAVerdictForEach() throws IOException {
        Path good = Samples.write(dir.resolve("good.json"), "A/79/1001");
        Path bad = Files.writeString(dir.resolve("bad.json"), "{\"undoc\":\"1\",\"kind\":7}");
        Run run = Run.of("validate", good, bad, "--format", "json");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out().lines()).hasSize(2);
        assertThat(run.out()).contains("\"valid\":false", "\"id\":\"json.type.wrong\"", "\"location\":{\"line\":1,");
        assertThat(Run.of("validate", bad).err()).contains("bad.json: 1:", "[json.type.wrong]", "hint: ");
    }

    @Test
    void validateIgnoresProblemsWhereverTheyComeFrom() throws IOException {
        String odd = Samples.json("A/79/1001").replace("\"title\"", "\"x\":1,\"title\"");
        Path one = Files.writeString(dir.resolve("one.json"), odd);
        Path two = Files.writeString(dir.resolve("two.json"), odd);
        assertThat(Run.of("validate", one, two, "--collection").err())
                .contains("[json.property.unknown]", "[validation.collection.duplicate]");
        Run run = Run.of("validate", one, two, "--collection", "--ignore", "json", "--ignore", "validation");
        assertThat(run.err()).isEmpty();
        Path none = Files.writeString(dir.resolve("none.json"), "{");
        assertThat(Run.of("validate", none, "--ignore", "json").code()).isEqualTo(1);
    }

    @Test
    void explainWritesAPageForWhatIsNoDocumentAndSaysSo() throws IOException {
        Path error = Files.writeString(dir.resolve("error.pdf"), "<html><body>503</body></html>");
        Path page = dir.resolve("error.html");
        Run run = Run.of("explain", error, page);
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("error.pdf: error: ", "[pdf.not");
        assertThat(page).content().contains("No document was found");
    }

    @Test
    void coloursAreForTerminalsOnly() throws IOException {
        Path letter = Samples.write(dir.resolve("letter.json"), "A/79/1001");
        assertThat(Run.of("show", letter).out()).doesNotContain("\u001b");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PrintStream stream = new PrintStream(out, true, StandardCharsets.UTF_8);
        Terminal terminal =
                new Terminal(new ByteArrayInputStream(new byte[0]), stream, stream, true, Ansi.ON, Ansi.OFF);
        assertThat(Main.run(terminal, "show", letter.toString())).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("\u001b[1mSymbol");
    }

    @Test
    void progressShowsFailures() throws IOException {
        Samples.write(dir.resolve("in/a.json"), "A/79/1001");
        Files.writeString(dir.resolve("in/b.json"), "");
        Run run = Run.of("convert", dir.resolve("in"), "--out-dir", dir.resolve("out"), "--progress");
        assertThat(run.err()).contains("2/2", "1 failed", "/s");
    }

    @Test
    void textOfDocumentsCannotSteerTheTerminal() throws IOException {
        Path bad = Files.writeString(dir.resolve("bad.json"), "{\"undoc\":\"1\",\"x\\u001b[31m\":1}");
        assertThat(Run.of("show", bad).err()).doesNotContain("\u001b");
    }
}
