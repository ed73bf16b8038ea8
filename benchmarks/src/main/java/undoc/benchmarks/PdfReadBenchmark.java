// SPDX-License-Identifier: Apache-2.0
package undoc.benchmarks;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.tika.exception.TikaException;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.pdf.PDFParser;
import org.apache.tika.sax.ToXMLContentHandler;
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
import org.xml.sax.SAXException;
import undoc.io.DocumentSource;
import undoc.io.pdf.PdfReader;

/** Documents out of PDFs, whole or their mastheads only, beside others' text; one run is the whole folder. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 2)
@Measurement(iterations = 4)
@Fork(
        value = 1,
        jvmArgs = {"-Xmx512m", "-XX:+UseSerialGC"})
public class PdfReadBenchmark {
    private List<byte[]> files = List.of();

    /** Reads the files into memory. */
    @Setup
    public void load() throws IOException {
        files = PdfCorpus.every(1);
    }

    /** Documents in full. */
    @Benchmark
    public void documents(Blackhole sink) throws IOException {
        read(sink, PdfReader.builder().layoutOnly(true).build());
    }

    /** Masthead, title and kind of each. */
    @Benchmark
    public void mastheads(Blackhole sink) throws IOException {
        read(sink, PdfReader.builder().layoutOnly(true).mastheadOnly(true).build());
    }

    /** The text of all pages, as PDFBox's text stripper reads it. */
    @Benchmark
    public void textStripper(Blackhole sink) throws IOException {
        for (byte[] file : files) {
            try (PDDocument document = Loader.loadPDF(file)) {
                sink.consume(new PDFTextStripper().getText(document));
            }
        }
    }

    /** XHTML, as Apache Tika makes it. */
    @Benchmark
    public void tika(Blackhole sink) throws IOException, SAXException, TikaException {
        for (byte[] file : files) {
            ToXMLContentHandler xhtml = new ToXMLContentHandler();
            new PDFParser().parse(new ByteArrayInputStream(file), xhtml, new Metadata(), new ParseContext());
            sink.consume(xhtml.toString());
        }
    }

    /** Plain text by the command {@code pdftotext}, if it is there: a process a file. */
    @Benchmark
    public void pdftotext(Blackhole sink) throws IOException, InterruptedException {
        for (byte[] file : files) {
            Process process = new ProcessBuilder("pdftotext", "-q", "-", "-")
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            try (OutputStream in = process.getOutputStream()) {
                in.write(file);
            }
            sink.consume(process.getInputStream().readAllBytes());
            process.waitFor();
        }
    }

    private void read(Blackhole sink, PdfReader reader) throws IOException {
        for (byte[] bytes : files) {
            sink.consume(reader.read(DocumentSource.of("document.pdf", bytes)));
        }
    }
}
