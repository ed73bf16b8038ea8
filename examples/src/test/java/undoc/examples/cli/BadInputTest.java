// SPDX-License-Identifier: Apache-2.0
package undoc.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Input that is none: a problem with an id, a place and a hint, exit code 1, no stack trace. */
class BadInputTest {
    private static final byte[] PNG = {
        (byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0, 0, 13, 'I', 'H', 'D', 'R'
    };

    private final Path dir;

    BadInputTest(@TempDir Path dir) {
        this.dir = dir;
    }

    private record Bad(String id, byte[] bytes) {}

    private static Map<String, Bad> inputs() throws IOException {
        Map<String, Bad> inputs = new TreeMap<>();
        inputs.put("empty.pdf", new Bad("input.empty", new byte[0]));
        inputs.put("picture.pdf", new Bad("input.format.unknown", PNG));
        byte[] letter = Files.readAllBytes(Path.of("data", "letter.pdf"));
        inputs.put("half.pdf", new Bad("pdf.damaged", Arrays.copyOf(letter, letter.length / 2)));
        inputs.put("password.pdf", new Bad("pdf.encrypted", encryptedPdf()));
        inputs.put("dtd.xml", new Bad("xml.dtd", utf8("""
                <!DOCTYPE akomaNtoso [<!ENTITY x SYSTEM "file:///etc/passwd">]>
                <akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0">&x;</akomaNtoso>
                """)));
        inputs.put("type.json", new Bad("json.type.wrong", utf8("{\"undoc\": \"1\",\n \"kind\": 7}")));
        return inputs;
    }

    static Stream<String> commands() throws IOException {
        return inputs().keySet().stream()
                .flatMap(name -> Stream.of("convert ", "show ", "validate ").map(command -> command + name));
    }

    @ParameterizedTest
    @MethodSource("commands")
    void isAProblemWithIdPlaceAndHint(String command) throws IOException {
        String name = command.split(" ")[1];
        Bad bad = Objects.requireNonNull(inputs().get(name), name);
        Path file = Files.write(dir.resolve(name), bad.bytes());
        Run run = Run.of(command.split(" ")[0], file);
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err())
                .contains(file + ": ", "error: ", "[" + bad.id(), "\n    hint: ")
                .doesNotContain("Exception", "\tat ");
    }

    private static byte[] encryptedPdf() throws IOException {
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            document.protect(new StandardProtectionPolicy("owner", "secret", new AccessPermission()));
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        }
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
