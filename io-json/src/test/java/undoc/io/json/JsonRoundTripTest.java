// SPDX-License-Identifier: Apache-2.0
package undoc.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import undoc.io.DocumentSource;
import undoc.io.ReadResult;
import undoc.model.UnDocument;
import undoc.testing.UnDocuments;

class JsonRoundTripTest {
    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void readsWhatItWrote(@ForAll("documents") UnDocument document) throws IOException {
        assertKept(document, JsonWriter.create());
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void readsAnyTextThatTheModelAllows(@ForAll("wild") UnDocument document) throws IOException {
        assertKept(document, JsonWriter.builder().compact(true).build());
    }

    @Test
    void keepsEverythingThatADocumentCanHave() throws IOException {
        assertKept(Specimen.document(), JsonWriter.create());
    }

    private static void assertKept(UnDocument document, JsonWriter writer) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThat(writer.write(document, out).losses()).isEmpty();
        ReadResult result = JsonReader.create().read(DocumentSource.of("written.json", out.toByteArray()));
        assertThat(result.problems()).isEmpty();
        assertThat(result.orThrow()).isEqualTo(document);
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
