// SPDX-License-Identifier: Apache-2.0
package undoc.benchmarks;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
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
import undoc.io.pdf.PdfLimits;
import undoc.io.pdf.internal.read.PdfFile;
import undoc.io.pdf.internal.read.PdfPages;
import undoc.io.pdf.internal.read.UnreadablePdf;

/** Text out of PDFs: styled pages with positions, styles and tags, beside PDFBox's plain text; one run is all files. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 5)
@Measurement(iterations = 5, time = 5)
@Fork(
        value = 1,
        jvmArgs = {"-Xmx512m", "-XX:+UseSerialGC"})
public class PdfTextBenchmark {
    private static final int EVERY = 4;

    private List<byte[]> files = List.of();

    /** Reads the files into memory. */
    @Setup
    public void load() throws IOException {
        files = PdfCorpus.every(EVERY);
    }

    /** All pages. */
    @Benchmark
    public void styledPages(Blackhole sink) throws UnreadablePdf {
        read(sink, Integer.MAX_VALUE);
    }

    /** Page 1 of each file. */
    @Benchmark
    public void firstPages(Blackhole sink) throws UnreadablePdf {
        read(sink, 1);
    }

    /** All pages, as PDFBox's text stripper reads them. */
    @Benchmark
    public void textStripper(Blackhole sink) throws IOException {
        for (byte[] file : files) {
            try (PDDocument document = Loader.loadPDF(file)) {
                sink.consume(new PDFTextStripper().getText(document));
            }
        }
    }

    private void read(Blackhole sink, int pages) throws UnreadablePdf {
        for (byte[] bytes : files) {
            try (PdfFile file = PdfFile.open(bytes, PdfLimits.defaults())) {
                sink.consume(PdfPages.read(file, PdfLimits.defaults(), pages));
            }
        }
    }
}
