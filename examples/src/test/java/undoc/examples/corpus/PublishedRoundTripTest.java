// SPDX-License-Identifier: Apache-2.0
package undoc.examples.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import undoc.io.DocumentFormat;
import undoc.io.DocumentSource;
import undoc.io.Formats;
import undoc.model.UnDocument;
import undoc.testing.SharedCorpus;

/**
 * Published documents come back equal from every format that holds whole documents. A sample with each build; all of
 * them with the Maven profile {@code corpus}.
 */
class PublishedRoundTripTest {
    private static final int EVERY = Boolean.getBoolean("undoc.corpus") ? 1 : 48;

    @Test
    void equalAfterEveryFormat() throws IOException {
        List<Path> files = SharedCorpus.files("akn/un", ".xml");
        assumeFalse(files.isEmpty(), SharedCorpus.MISSING);
        Formats formats = Formats.load();
        for (int i = 0; i < files.size(); i += EVERY) {
            UnDocument document = formats.reader(DocumentFormat.AKOMA_NTOSO)
                    .read(DocumentSource.of(files.get(i)))
                    .orThrow();
            for (DocumentFormat format : List.of(DocumentFormat.JSON, DocumentFormat.AKOMA_NTOSO, DocumentFormat.PDF)) {
                ByteArrayOutputStream out = new ByteArrayOutputStream();
                formats.writer(format).write(document, out);
                UnDocument again = formats.reader(format)
                        .read(DocumentSource.of("again", out.toByteArray()))
                        .orThrow();
                assertThat(again).as(format + " of " + files.get(i)).isEqualTo(document);
            }
        }
    }
}
