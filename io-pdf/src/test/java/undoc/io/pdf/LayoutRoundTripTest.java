// SPDX-License-Identifier: Apache-2.0
package undoc.io.pdf;

import java.io.IOException;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.RandomGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import undoc.model.Language;
import undoc.model.UnDocument;
import undoc.testing.UnDocuments;

/** What was written is read again from the pages alone, the embedded data left aside. */
class LayoutRoundTripTest {
    private static final int FEW = 100;
    private static final int MANY = 3000;
    private static final long FIXED_SEED = 2044;

    @ParameterizedTest
    @MethodSource("samples")
    void mastheadTitlesAnnexesAndTextAreFoundOnThePages(String name) throws IOException {
        LayoutCount found = new LayoutCount();
        found.add(name, SampleDocuments.read(name));
        found.assertAll();
    }

    static List<String> samples() {
        return SampleDocuments.names();
    }

    /** The same few with each build; others with each run over many, which says how to have them again. */
    @Example
    void arbitraryDocumentsAreFoundOnTheirPages() throws IOException {
        boolean many = Boolean.getBoolean("undoc.corpus");
        long seed = many ? System.nanoTime() : FIXED_SEED;
        Random random = new Random(seed);
        RandomGenerator<UnDocument> documents = documents().generator(1000, false);
        LayoutCount found = new LayoutCount();
        for (int i = 0; i < (many ? MANY : FEW); i++) {
            found.add(
                    "arbitrary document " + i + " of seed " + seed,
                    documents.next(random).value());
        }
        System.out.println(found);
        found.assertAll();
    }

    private static Arbitrary<UnDocument> documents() {
        return Arbitraries.of(Language.values()).filter(Language::isOfficial).flatMap(language -> UnDocuments.documents(
                        language)
                .map(document -> PrintedForm.of(document, language)));
    }
}
