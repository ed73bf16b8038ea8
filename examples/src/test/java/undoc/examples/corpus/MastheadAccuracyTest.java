// SPDX-License-Identifier: Apache-2.0
package undoc.examples.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import undoc.io.DocumentSource;
import undoc.io.pdf.PdfReader;
import undoc.testing.SharedCorpus;

/** Holds how well mastheads and titles of real documents are read, in six languages and three decades. */
class MastheadAccuracyTest {
    /** What is read wrongly; an entry that is no longer wrong has to go. */
    private static final List<String> KNOWN = List.of();

    @Test
    void everyFieldIsReadAsPeopleReadIt() throws IOException {
        List<Path> truths = SharedCorpus.files("corpus/truth", ".json");
        assumeTrue(!truths.isEmpty(), SharedCorpus.MISSING);
        PdfReader reader = PdfReader.builder().mastheadOnly(true).build();
        List<String> wrong = new ArrayList<>();
        for (Path truth : truths) {
            String name = truth.getFileName().toString().replace(".json", "");
            Path pdf = SharedCorpus.find("corpus/pdf/" + name + ".pdf").orElseThrow();
            Map<String, List<String>> found =
                    MastheadTruth.found(reader.read(DocumentSource.of(pdf)).orThrow());
            MastheadTruth.expected(truth).forEach((field, values) -> {
                if (!values.equals(found.get(field))) {
                    wrong.add(name + " " + field + ": " + values + " was read as " + found.get(field));
                }
            });
        }
        assertThat(wrong).containsExactlyInAnyOrderElementsOf(KNOWN);
    }
}
