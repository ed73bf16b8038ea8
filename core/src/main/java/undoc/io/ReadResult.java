// SPDX-License-Identifier: Apache-2.0
package undoc.io;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import undoc.model.UnDocument;

/**
 * What a reader found: a document, problems, or both.
 *
 * @param document the document; absent where there is none to speak of
 * @param problems what was the matter, in reading order
 */
public record ReadResult(Optional<UnDocument> document, List<Problem> problems) {
    public ReadResult {
        Objects.requireNonNull(document, "document");
        problems = List.copyOf(problems);
        if (document.isEmpty() && problems.isEmpty()) {
            throw new IllegalArgumentException("no document and no problem: say why there is none");
        }
    }

    /** A document with problems, or with none. */
    public static ReadResult of(UnDocument document, List<Problem> problems) {
        return new ReadResult(Optional.of(document), problems);
    }

    /** No document, for this reason. */
    public static ReadResult failed(Problem problem) {
        return new ReadResult(Optional.empty(), List.of(problem));
    }

    /** The same with one more problem, before the others. */
    ReadResult with(Problem problem) {
        return new ReadResult(
                document, Stream.concat(Stream.of(problem), problems.stream()).toList());
    }

    /** The document, or {@link UndocException} with the problems where there is none. */
    public UnDocument orThrow() {
        return document.orElseThrow(() -> new UndocException(problems));
    }

    /** Whether there is a problem with this id or of this family. */
    public boolean hasProblem(String idOrFamily) {
        return problems.stream().anyMatch(p -> p.isA(idOrFamily));
    }
}
