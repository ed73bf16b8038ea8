// SPDX-License-Identifier: Apache-2.0
package undoc.recognition;

import java.util.List;
import undoc.io.Problem;
import undoc.model.Masthead;

/**
 * What a first page gives.
 *
 * @param masthead the masthead, the job number at the foot included
 * @param rest the lines that belong to neither masthead nor foot, in their order: title, text, footnotes
 * @param problems what was not understood
 */
record MastheadPart(Masthead masthead, List<StyledLine> rest, List<Problem> problems) {
    MastheadPart {
        rest = List.copyOf(rest);
        problems = List.copyOf(problems);
    }
}
