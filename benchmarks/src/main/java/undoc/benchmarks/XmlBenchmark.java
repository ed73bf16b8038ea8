// SPDX-License-Identifier: Apache-2.0
package undoc.benchmarks;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
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
import undoc.io.DocumentSource;
import undoc.io.xml.AkomaNtosoReader;
import undoc.io.xml.AkomaNtosoWriter;
import undoc.model.UnDocument;

/**
 * Akoma Ntoso read and written beside a bare pass of the JDK's StAX parser and writer over the same bytes; one run is
 * all files. {@code -prof gc} gives the memory.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 4, time = 4)
@Measurement(iterations = 5, time = 4)
@Fork(
        value = 1,
        jvmArgs = {"-Xmx512m", "-XX:+UseSerialGC"})
public class XmlBenchmark {
    private static final int EVERY = 8;

    private final List<byte[]> published = new ArrayList<>();
    private final List<UnDocument> documents = new ArrayList<>();
    private final List<byte[]> written = new ArrayList<>();
    private final List<StaxRecording> recordings = new ArrayList<>();

    /** Reads every eighth published file into memory. */
    @Setup
    public void load() throws IOException, XMLStreamException {
        List<Path> files;
        try (Stream<Path> walk = Files.walk(Path.of("..", "shared", "akn", "un"))) {
            files = walk.filter(file -> file.toString().endsWith(".xml"))
                    .sorted()
                    .toList();
        }
        for (int i = 0; i < files.size(); i += EVERY) {
            byte[] bytes = Files.readAllBytes(files.get(i));
            published.add(bytes);
            documents.add(read(bytes));
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            AkomaNtosoWriter.create().write(documents.get(documents.size() - 1), out);
            written.add(out.toByteArray());
            recordings.add(StaxRecording.of(out.toByteArray()));
        }
    }

    private static UnDocument read(byte[] bytes) throws IOException {
        return AkomaNtosoReader.create()
                .read(DocumentSource.of("file.xml", bytes))
                .orThrow();
    }

    /** Files of the United Nations as documents. */
    @Benchmark
    public void readPublished(Blackhole sink) throws IOException {
        for (byte[] bytes : published) {
            sink.consume(read(bytes));
        }
    }

    /** A bare pass over the same files. */
    @Benchmark
    public void staxPublished(Blackhole sink) throws XMLStreamException {
        pass(published, sink);
    }

    /** Files that undoc wrote as documents. */
    @Benchmark
    public void readWritten(Blackhole sink) throws IOException {
        for (byte[] bytes : written) {
            sink.consume(read(bytes));
        }
    }

    /** A bare pass over the same files. */
    @Benchmark
    public void staxWritten(Blackhole sink) throws XMLStreamException {
        pass(written, sink);
    }

    /** Documents as files. */
    @Benchmark
    public void write(Blackhole sink) throws IOException {
        for (UnDocument document : documents) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            AkomaNtosoWriter.create().write(document, out);
            sink.consume(out);
        }
    }

    /** The same files by the JDK's writer, element by element. */
    @Benchmark
    public void staxWrite(Blackhole sink) throws XMLStreamException {
        for (StaxRecording recording : recordings) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            recording.write(out);
            sink.consume(out);
        }
    }

    private static void pass(List<byte[]> files, Blackhole sink) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        for (byte[] bytes : files) {
            XMLStreamReader xml = factory.createXMLStreamReader(new ByteArrayInputStream(bytes));
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                    sink.consume(xml.getLocalName());
                    for (int i = 0; i < xml.getAttributeCount(); i++) {
                        sink.consume(xml.getAttributeValue(i));
                    }
                } else if (xml.hasText()) {
                    sink.consume(xml.getText());
                }
            }
        }
    }
}
