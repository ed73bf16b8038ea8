// SPDX-License-Identifier: Apache-2.0
package undoc.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PrintMastheadTest {
    @ParameterizedTest
    @ValueSource(strings = {"letter.json", "letter.pdf", "letter.xml"})
    void printsWhatTheMastheadSays(String name) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PrintMasthead.print(Path.of("data", name), new PrintStream(out, true, StandardCharsets.UTF_8));
        assertThat(out.toString(StandardCharsets.UTF_8).lines())
                .containsExactly(
                        "symbols: [A/79/9801, S/2025/9801]",
                        "date: 2025-03-07",
                        "distribution: general",
                        "General Assembly: Seventy-ninth session",
                        "  item 130 (t)",
                        "Security Council: Eightieth year");
    }
}
