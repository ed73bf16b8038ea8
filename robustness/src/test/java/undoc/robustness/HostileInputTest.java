// SPDX-License-Identifier: Apache-2.0
package undoc.robustness;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import undoc.io.DocumentSource;
import undoc.io.Problem;
import undoc.io.xml.AkomaNtosoReader;

/**
 * Input made to bring a reader down is answered with a document or a reason, within ten seconds, in a heap of 512 MiB,
 * which this module's tests have. Ten seconds of one processor: other work of the machine does not count.
 */
class HostileInputTest {
    private static final Duration MOST = Duration.ofSeconds(10);

    @TestFactory
    Stream<DynamicTest> json() {
        return tests(Target.JSON, Bombs.json());
    }

    @TestFactory
    Stream<DynamicTest> jsonLines() {
        return tests(Target.JSON_LINES, Bombs.json());
    }

    @TestFactory
    Stream<DynamicTest> akomaNtoso() {
        return tests(Target.AKOMA_NTOSO, Bombs.akomaNtoso());
    }

    @TestFactory
    Stream<DynamicTest> marc() {
        return tests(Target.MARCXML, Bombs.marc());
    }

    @TestFactory
    Stream<DynamicTest> text() {
        return tests(Target.TEXT, Bombs.text());
    }

    @TestFactory
    Stream<DynamicTest> symbols() {
        return tests(Target.SYMBOL, Bombs.symbols());
    }

    @TestFactory
    Stream<DynamicTest> pdf() {
        return PdfBombs.all().entrySet().stream()
                .map(bomb -> DynamicTest.dynamicTest(
                        bomb.getKey(),
                        () -> answered(Target.PDF, bomb.getValue().get())));
    }

    @Test
    void nothingOfAnExternalEntityIsRead() throws IOException {
        byte[] xml = Objects.requireNonNull(Bombs.akomaNtoso().get("an external entity"))
                .get()
                .getBytes(StandardCharsets.UTF_8);
        assertThat(AkomaNtosoReader.create().read(DocumentSource.of("x", xml)).problems())
                .extracting(Problem::id)
                .contains("xml.dtd");
    }

    private static Stream<DynamicTest> tests(Target target, Map<String, Supplier<String>> bombs) {
        return bombs.entrySet().stream()
                .map(bomb -> DynamicTest.dynamicTest(
                        bomb.getKey(),
                        () -> answered(target, bomb.getValue().get().getBytes(StandardCharsets.UTF_8))));
    }

    private static void answered(Target target, byte[] input) throws IOException {
        long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        target.read(input);
        long took = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start;
        assertThat(Duration.ofNanos(took)).isLessThan(MOST);
    }
}
