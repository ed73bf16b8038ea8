// SPDX-License-Identifier: Apache-2.0
package undoc.io.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import undoc.model.Language;
import undoc.model.UnDocument;
import undoc.testing.UnDocuments;

/** What was written is read again from the pages alone, the embedded data left aside. */
class LayoutRoundTripTest {
    private static final double LEAST_RECALL = 0.999;
    private static final int FEW = 25;
    private static final int MANY = 600;

    @ParameterizedTest
    @MethodSource("samples")
    void mastheadTitlesAnnexesAndTextAreFoundOnThePages(String name) throws IOException {
        LayoutComparison comparison = LayoutComparison.of(SampleDocuments.read(name));
        assertThat(comparison.differences()).isEmpty();
        assertThat(comparison.recall()).isGreaterThanOrEqualTo(LEAST_RECALL);
    }

    static List<String> samples() {
        return SampleDocuments.names();
    }

    /**
     * Nearly all are the same; the rest have what pages cannot tell: a paragraph that is nothing but a footnote's
     * marker. A few that chance picked may be more unlike than many are.
     */
    @Example
    void arbitraryDocumentsAreFoundOnTheirPages() throws IOException {
        boolean all = Boolean.getBoolean("undoc.corpus");
        int count = all ? MANY : FEW;
        LayoutCount found = new LayoutCount();
        for (UnDocument document :
                documents().withoutEdgeCases().sampleStream().limit(count).toList()) {
            found.add("an arbitrary document", document);
        }
        System.out.println(found);
        assertThat(found.equalShare()).as(found.toString()).isGreaterThanOrEqualTo(all ? 0.995 : 0.9);
        assertThat(found.recall()).as(found.toString()).isGreaterThanOrEqualTo(all ? 0.9999 : 0.999);
    }

    private static Arbitrary<UnDocument> documents() {
        return Arbitraries.of(Language.values()).filter(Language::isOfficial).flatMap(language -> UnDocuments.documents(
                        language)
                .map(document -> PrintedForm.of(document, language)));
    }
}
