// SPDX-License-Identifier: Apache-2.0
package undoc.io.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import undoc.io.DocumentSource;
import undoc.io.ReadResult;
import undoc.model.UnDocument;
import undoc.testing.UnDocuments;

class PdfRoundTripTest {
    private static final PdfWriter WRITER = PdfWriter.create();

    @Property(tries = 60, edgeCases = EdgeCasesMode.NONE)
    void readsWhatItWrote(@ForAll("documents") UnDocument document) throws IOException {
        assertKept(document);
    }

    @Property(tries = 60, edgeCases = EdgeCasesMode.NONE)
    void readsAnyTextThatTheModelAllows(@ForAll("wild") UnDocument document) throws IOException {
        assertKept(document);
    }

    @Property(tries = 20, edgeCases = EdgeCasesMode.NONE)
    void theSameDocumentGivesTheSameBytes(@ForAll("wild") UnDocument document) throws IOException {
        assertThat(write(document)).isEqualTo(write(document));
    }

    private static void assertKept(UnDocument document) throws IOException {
        ReadResult result = PdfReader.create().read(DocumentSource.of("written.pdf", write(document)));
        assertThat(result.problems()).isEmpty();
        assertThat(result.orThrow()).isEqualTo(document);
    }

    private static byte[] write(UnDocument document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        WRITER.write(document, out);
        return out.toByteArray();
    }

    @Provide
    Arbitrary<UnDocument> documents() {
        return UnDocuments.documents();
    }

    @Provide
    Arbitrary<UnDocument> wild() {
        return UnDocuments.wildDocuments();
    }
}
