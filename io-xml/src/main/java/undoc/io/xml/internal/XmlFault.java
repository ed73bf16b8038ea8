// SPDX-License-Identifier: Apache-2.0
package undoc.io.xml.internal;

import undoc.io.Problem;

/** The XML cannot be read on; carries the problem to report. Never leaves the module. */
final class XmlFault extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    XmlFault(Problem problem) {
        super(problem.toString());
        this.problem = problem;
    }

    Problem problem() {
        return problem;
    }
}
