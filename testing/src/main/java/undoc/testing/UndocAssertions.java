// SPDX-License-Identifier: Apache-2.0
package undoc.testing;

import org.assertj.core.api.Assertions;
import undoc.io.ReadResult;
import undoc.io.WriteResult;
import undoc.model.Annex;
import undoc.model.UnDocument;

/**
 * AssertJ's assertions with those for documents: one static import serves both.
 *
 * <pre>{@code
 * import static undoc.testing.UndocAssertions.assertThat;
 *
 * assertThat(letter).hasSymbol("A/75/789").isDistributed(GENERAL).hasAgendaItem("130 (t)").isValid();
 * }</pre>
 */
public class UndocAssertions extends Assertions {
    /** For subclasses that add assertions of their own. */
    protected UndocAssertions() {}

    /** Assertions about a document. */
    public static DocumentAssert assertThat(UnDocument actual) {
        return new DocumentAssert(actual);
    }

    /** Assertions about an annex. */
    public static AnnexAssert assertThat(Annex actual) {
        return new AnnexAssert(actual);
    }

    /** Assertions about what a reader gave. */
    public static ReadResultAssert assertThat(ReadResult actual) {
        return new ReadResultAssert(actual);
    }

    /** Assertions about what a writer could keep. */
    public static WriteResultAssert assertThat(WriteResult actual) {
        return new WriteResultAssert(actual);
    }

    /** Assertions about all documents of a folder. */
    public static DocumentFolderAssert assertThat(DocumentFolder actual) {
        return new DocumentFolderAssert(actual);
    }
}
