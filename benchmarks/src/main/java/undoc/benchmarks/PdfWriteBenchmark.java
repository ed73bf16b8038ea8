// SPDX-License-Identifier: Apache-2.0
package undoc.benchmarks;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import undoc.Undoc;
import undoc.io.pdf.PdfWriter;
import undoc.model.DocumentKind;
import undoc.model.UnDocument;
import undoc.model.body.Block;

/** Writing PDF, with the embedded data: the sample letter (3 pages), and its text repeated to a long document. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 5)
@Measurement(iterations = 5, time = 5)
@Fork(
        value = 1,
        jvmArgs = {"-Xmx512m", "-XX:+UseSerialGC"})
public class PdfWriteBenchmark {
    /** How often the text of the letter and its annexes stands in the document. */
    @Param({"1", "100"})
    public int times = 1;

    private final PdfWriter writer = PdfWriter.create();
    private UnDocument document = UnDocument.builder(DocumentKind.LETTER).build();

    /** Reads the letter and repeats its text. */
    @Setup
    public void load() throws IOException {
        UnDocument letter = Undoc.read(sample());
        List<Block> body = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            body.addAll(letter.body());
            letter.annexes().forEach(annex -> body.addAll(annex.body()));
        }
        document = times == 1 ? letter : letter.withBody(body);
    }

    private static Path sample() {
        return Stream.of("examples/data/letter.json", "../examples/data/letter.json")
                .map(Path::of)
                .filter(Files::isRegularFile)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("run it from the root of the repository"));
    }

    /** Writes the document and gives back how many bytes it has. */
    @Benchmark
    public int write() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        writer.write(document, out);
        return out.size();
    }
}
