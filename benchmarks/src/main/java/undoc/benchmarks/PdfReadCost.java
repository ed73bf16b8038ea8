// SPDX-License-Identifier: Apache-2.0
package undoc.benchmarks;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import undoc.io.DocumentSource;
import undoc.io.pdf.PdfReader;

/**
 * What reading each file of a folder costs in processor time of the reading thread, which other work on the machine
 * changes less than the clock: whole documents, mastheads, and PDFBox's plain text, file by file in turn. Prints a line
 * a round; the last ones are those of a warm machine.
 */
public final class PdfReadCost {
    private static final int ROUNDS = 4;
    private static final int MANY_PAGES = 10;

    private final PdfReader whole = PdfReader.create();
    private final PdfReader masthead = PdfReader.builder().mastheadOnly(true).build();
    private final List<byte[]> files = PdfCorpus.every(1);
    private final List<Integer> pages = new ArrayList<>();

    private PdfReadCost() throws IOException {
        for (byte[] file : files) {
            try (PDDocument document = Loader.loadPDF(file)) {
                pages.add(document.getNumberOfPages());
            }
        }
    }

    /** Measures over the folder that {@code -Dundoc.corpus} names. */
    public static void main(String[] arguments) throws IOException {
        PdfReadCost cost = new PdfReadCost();
        for (int round = 1; round <= ROUNDS; round++) {
            System.out.println("round " + round + ": " + cost.round());
        }
    }

    private String round() throws IOException {
        double documents = 0;
        double stripper = 0;
        double longDocuments = 0;
        double longMastheads = 0;
        for (int i = 0; i < files.size(); i++) {
            byte[] file = files.get(i);
            double full = seconds(() -> whole.read(DocumentSource.of("document.pdf", file)));
            documents += full;
            stripper += seconds(() -> strip(file));
            if (pages.get(i) >= MANY_PAGES) {
                longDocuments += full;
                longMastheads += seconds(() -> masthead.read(DocumentSource.of("document.pdf", file)));
            }
        }
        return String.format(
                Locale.ROOT,
                "documents %.2f s, text stripper %.2f s (%.3f); of %d pages and more: documents %.2f s, mastheads %.2f s (%.3f)",
                documents,
                stripper,
                documents / stripper,
                MANY_PAGES,
                longDocuments,
                longMastheads,
                longMastheads / longDocuments);
    }

    private static String strip(byte[] file) throws IOException {
        try (PDDocument document = Loader.loadPDF(file)) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static double seconds(Work work) throws IOException {
        var thread = ManagementFactory.getThreadMXBean();
        long before = thread.getCurrentThreadCpuTime();
        Object result = work.run();
        double seconds = (thread.getCurrentThreadCpuTime() - before) / 1e9;
        if (result == null) {
            throw new IllegalStateException("nothing was read");
        }
        return seconds;
    }

    /** What is measured; its result is looked at, so that it cannot be left out. */
    private interface Work {
        Object run() throws IOException;
    }
}
