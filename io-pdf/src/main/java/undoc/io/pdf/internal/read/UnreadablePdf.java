// SPDX-License-Identifier: Apache-2.0
package undoc.io.pdf.internal.read;

import undoc.io.Problem;

/** The file cannot be opened as PDF; carries the reason. */
public final class UnreadablePdf extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    UnreadablePdf(Problem problem) {
        super(problem.message());
        this.problem = problem;
    }

    /** The reason. */
    public Problem problem() {
        return problem;
    }
}
