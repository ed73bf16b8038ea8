// SPDX-License-Identifier: Apache-2.0
package undoc.testing;

import java.util.function.Consumer;
import org.assertj.core.api.SoftAssertions;
import undoc.io.ReadResult;
import undoc.io.WriteResult;
import undoc.model.Annex;
import undoc.model.UnDocument;

/**
 * AssertJ's soft assertions with those for documents: all that fails is reported together.
 *
 * <pre>{@code
 * UndocSoftAssertions.checkSoftly(softly -> {
 *     softly.assertThat(letter).hasSymbol("A/75/789").isDated(LocalDate.of(2021, 3, 5));
 *     softly.assertThat(letter.annexes()).hasSize(2);
 * });
 * }</pre>
 */
public class UndocSoftAssertions extends SoftAssertions {
    /** Assertions none of which has been made yet; {@link #assertAll()} ends them. */
    public UndocSoftAssertions() {}

    /** Runs assertions and fails with all that failed. */
    public static void checkSoftly(Consumer<UndocSoftAssertions> assertions) {
        UndocSoftAssertions softly = new UndocSoftAssertions();
        assertions.accept(softly);
        softly.assertAll();
    }

    /** Soft assertions about a document. */
    public DocumentAssert assertThat(UnDocument actual) {
        return proxy(DocumentAssert.class, UnDocument.class, actual);
    }

    /** Soft assertions about an annex. */
    public AnnexAssert assertThat(Annex actual) {
        return proxy(AnnexAssert.class, Annex.class, actual);
    }

    /** Soft assertions about what a reader gave. */
    public ReadResultAssert assertThat(ReadResult actual) {
        return proxy(ReadResultAssert.class, ReadResult.class, actual);
    }

    /** Soft assertions about what a writer could keep. */
    public WriteResultAssert assertThat(WriteResult actual) {
        return proxy(WriteResultAssert.class, WriteResult.class, actual);
    }
}
