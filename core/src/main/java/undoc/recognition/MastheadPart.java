// SPDX-License-Identifier: Apache-2.0
package undoc.recognition;

import java.util.List;
import undoc.model.Masthead;

/**
 * What was read of the head of page 1.
 *
 * @param masthead the masthead
 * @param rest the lines below it, of all pages
 */
record MastheadPart(Masthead masthead, List<StyledLine> rest) {}
