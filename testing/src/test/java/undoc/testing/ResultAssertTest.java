// SPDX-License-Identifier: Apache-2.0
package undoc.testing;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static undoc.testing.UndocAssertions.assertThat;

import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import undoc.io.Location;
import undoc.io.Problem;
import undoc.io.ReadResult;
import undoc.io.WriteResult;

class ResultAssertTest {
    private static final Problem NOTE = Problem.note("pdf.page.odd", "an odd page", Location.page(3));
    private static final Problem ERROR = Problem.error("pdf.damaged", "cut short", Location.whole(), "get it anew");
    private static final ReadResult CLEAN = ReadResult.of(Sample.letter(), List.of());
    private static final ReadResult NOTED = ReadResult.of(Sample.letter(), List.of(NOTE));
    private static final ReadResult FAILED = ReadResult.failed(ERROR);

    @Test
    void readResults() {
        assertThat(CLEAN).hasNoProblems().hasNoErrors().hasDocumentSatisfying(d -> d.hasSymbol("A/75/9789"));
        assertThat(NOTED).hasNoErrors().hasProblem("pdf.page").hasNoProblem("pdf.text");
        assertThat(FAILED).hasNoDocument().hasProblem("pdf.damaged");
        fails(() -> assertThat(NOTED).hasNoProblems(), "page 3", "pdf.page.odd");
        fails(() -> assertThat(FAILED).hasNoErrors(), "cut short");
        fails(() -> assertThat(CLEAN).hasProblem("pdf"), "pdf", "nothing");
        fails(() -> assertThat(NOTED).hasNoProblem("pdf"), "pdf.page.odd");
        fails(() -> assertThat(FAILED).hasDocumentSatisfying(d -> {}), "a document", "cut short");
        fails(() -> assertThat(CLEAN).hasDocumentSatisfying(d -> d.hasSymbol("A/1/1")), "A/1/1");
        fails(() -> assertThat(CLEAN).hasNoDocument(), "A/75/9789");
    }

    @Test
    void writeResults() {
        WriteResult lossy = new WriteResult(List.of(Problem.note("marc.loss", "the body", Location.whole())));
        assertThat(WriteResult.lossless()).isLossless();
        assertThat(lossy).hasLoss("marc");
        fails(() -> assertThat(lossy).isLossless(), "marc.loss");
        fails(() -> assertThat(WriteResult.lossless()).hasLoss("marc"), "marc", "nothing");
    }

    private static void fails(ThrowingCallable assertion, String... message) {
        assertThatExceptionOfType(AssertionError.class).isThrownBy(assertion).withMessageContainingAll(message);
    }
}
