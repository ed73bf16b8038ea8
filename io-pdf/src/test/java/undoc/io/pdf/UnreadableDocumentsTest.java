// SPDX-License-Identifier: Apache-2.0
package undoc.io.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import undoc.io.DocumentSource;
import undoc.io.Problem;
import undoc.io.ReadResult;
import undoc.testing.SharedCorpus;

/** Real documents whose text nobody can read say so, page by page, and give none that was made up. */
class UnreadableDocumentsTest {
    @Test
    void everyPageOfAScanIsReported() throws IOException {
        for (Path file : files("corpus/scanned")) {
            List<Problem> problems = read(file).problems();
            try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
                assertThat(problems)
                        .as(file.toString())
                        .filteredOn(problem -> problem.id().equals("pdf.page.scanned"))
                        .hasSize(pdf.getNumberOfPages());
            }
            assertThat(problems).as(file.toString()).anyMatch(problem -> problem.id()
                    .equals("recognition.text.none"));
        }
    }

    @Test
    void fontsWithoutUnicodeAreReported() throws IOException {
        for (Path file : files("corpus/broken-fonts")) {
            assertThat(read(file).problems()).as(file.toString()).anyMatch(problem -> problem.id()
                    .equals("pdf.text.garbled"));
        }
    }

    private static List<Path> files(String folder) {
        List<Path> files = SharedCorpus.files(folder, ".pdf");
        assumeTrue(!files.isEmpty(), SharedCorpus.MISSING);
        return files;
    }

    private static ReadResult read(Path file) throws IOException {
        return PdfReader.create().read(DocumentSource.of(file));
    }
}
