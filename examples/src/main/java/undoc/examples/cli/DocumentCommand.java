// SPDX-License-Identifier: Apache-2.0
package undoc.examples.cli;

import java.io.IOException;
import undoc.io.Formats;
import undoc.io.Problem;
import undoc.io.ReadResult;

/** Reads the inputs of a command that looks at documents. */
final class DocumentCommand {
    private DocumentCommand() {}

    /** Reads an input; whatever goes wrong is in the result. */
    static ReadResult read(Terminal terminal, Formats formats, Input input) {
        try {
            return formats.read(input.source(terminal));
        } catch (IOException e) {
            return ReadResult.failed(CliProblems.inputUnreadable(e));
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            return ReadResult.failed(CliProblems.unexpected(e));
        }
    }

    /** Whether a list of problems has an error. */
    static boolean hasError(Iterable<Problem> problems) {
        for (Problem problem : problems) {
            if (problem.severity() == undoc.io.Severity.ERROR) {
                return true;
            }
        }
        return false;
    }
}
