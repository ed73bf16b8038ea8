// SPDX-License-Identifier: Apache-2.0
package undoc.examples.cli;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Optional;
import undoc.io.Problem;
import undoc.io.Severity;

/**
 * What became of an input.
 *
 * @param input the input
 * @param status how it ended
 * @param problems what was the matter
 * @param bytes what is to go to the stream where all outputs go; absent where the output is a file of its own
 */
record Outcome(Input input, Status status, List<Problem> problems, Optional<ByteArrayOutputStream> bytes) {

    /** How a conversion ended. */
    enum Status {
        /** The output is there. */
        CONVERTED,
        /** The output was there already. */
        SKIPPED,
        /** There is no output. */
        FAILED
    }

    static Outcome failed(Input input, List<Problem> problems) {
        return new Outcome(input, Status.FAILED, problems, Optional.empty());
    }

    static Outcome skipped(Input input) {
        return new Outcome(input, Status.SKIPPED, List.of(), Optional.empty());
    }

    static Outcome written(Input input, List<Problem> problems) {
        return new Outcome(input, Status.CONVERTED, problems, Optional.empty());
    }

    /** Whether there is no output, or one of a document with errors. */
    boolean hasErrors() {
        return status == Status.FAILED || problems.stream().anyMatch(p -> p.severity() == Severity.ERROR);
    }
}
