// SPDX-License-Identifier: Apache-2.0
package undoc.benchmarks;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import undoc.io.DocumentSource;
import undoc.io.json.JsonReader;
import undoc.io.json.JsonWriter;
import undoc.io.pdf.PdfReader;
import undoc.model.UnDocument;

/** Documents as JSON, read and written, beside Jackson's own tree of the same bytes; one run is all documents. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 8, time = 2)
@Fork(
        value = 1,
        jvmArgs = {"-Xmx512m", "-XX:+UseSerialGC"})
public class JsonBenchmark {
    private static final int EVERY = 4;

    private final JsonMapper jackson = new JsonMapper();
    private final JsonReader reader = JsonReader.create();
    private final JsonWriter writer = JsonWriter.builder().compact(true).build();
    private final List<byte[]> files = new ArrayList<>();
    private final List<UnDocument> documents = new ArrayList<>();
    private final List<JsonNode> trees = new ArrayList<>();

    /** Makes documents of PDFs, and bytes and trees of documents. */
    @Setup
    public void load() throws IOException {
        for (byte[] pdf : PdfCorpus.every(EVERY)) {
            UnDocument document = PdfReader.create()
                    .read(DocumentSource.of("pdf", pdf))
                    .document()
                    .orElse(null);
            if (document != null) {
                ByteArrayOutputStream json = new ByteArrayOutputStream();
                writer.write(document, json);
                documents.add(document);
                files.add(json.toByteArray());
                trees.add(jackson.readTree(json.toByteArray()));
            }
        }
    }

    /** Bytes to documents. */
    @Benchmark
    public void read(Blackhole sink) throws IOException {
        for (byte[] file : files) {
            sink.consume(reader.read(DocumentSource.of("json", file)));
        }
    }

    /** Bytes to Jackson's tree. */
    @Benchmark
    public void readTree(Blackhole sink) {
        for (byte[] file : files) {
            sink.consume(jackson.readTree(file));
        }
    }

    /** Documents to bytes. */
    @Benchmark
    public void write(Blackhole sink) throws IOException {
        for (UnDocument document : documents) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            writer.write(document, out);
            sink.consume(out);
        }
    }

    /** Jackson's tree to bytes. */
    @Benchmark
    public void writeTree(Blackhole sink) {
        for (JsonNode tree : trees) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            jackson.writeValue(out, tree);
            sink.consume(out);
        }
    }
}
