// SPDX-License-Identifier: Apache-2.0
package undoc.testing;

import java.util.List;
import java.util.function.Consumer;
import undoc.io.Problem;
import undoc.io.ReadResult;
import undoc.io.Severity;

/** Assertions about what a reader gave. */
public class ReadResultAssert extends ProblemsAssert<ReadResultAssert, ReadResult> {
    /** Assertions about this result. */
    public ReadResultAssert(ReadResult actual) {
        super(actual, ReadResultAssert.class);
    }

    /** There is no problem of any severity. */
    public ReadResultAssert hasNoProblems() {
        isNotNull();
        return isFree("problem", problems());
    }

    /** There is no error; warnings and notes do not count. */
    public ReadResultAssert hasNoErrors() {
        isNotNull();
        return isFree(
                "error",
                problems().stream()
                        .filter(problem -> problem.severity() == Severity.ERROR)
                        .toList());
    }

    /** There is a problem of this id or family: {@code "pdf.symbol"}. */
    public ReadResultAssert hasProblem(String idOrFamily) {
        isNotNull();
        return hasOne("problem", idOrFamily);
    }

    /** There is no problem of this id or family. */
    public ReadResultAssert hasNoProblem(String idOrFamily) {
        isNotNull();
        return isFree(
                "problem " + idOrFamily,
                problems().stream().filter(problem -> problem.isA(idOrFamily)).toList());
    }

    /** There is a document, and it meets these assertions. */
    public ReadResultAssert hasDocumentSatisfying(Consumer<DocumentAssert> assertions) {
        isNotNull();
        if (actual.document().isEmpty()) {
            throw failure(
                    "%s",
                    Expectation.message(
                            "the result to have", "a document", Expectation.list(problems()), "the result"));
        }
        assertions.accept(new DocumentAssert(actual.document().get()));
        return this;
    }

    /** There is no document. */
    public ReadResultAssert hasNoDocument() {
        isNotNull();
        actual.document().ifPresent(document -> {
            throw failure(
                    "%s",
                    Expectation.message("the result to have", "no document", Expectation.name(document), "the result"));
        });
        return this;
    }

    @Override
    List<Problem> problems() {
        return actual.problems();
    }
}
