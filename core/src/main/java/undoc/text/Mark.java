// SPDX-License-Identifier: Apache-2.0
package undoc.text;

import java.util.Optional;

/**
 * How a piece of text is marked.
 *
 * @param bold bold
 * @param italic italic
 * @param underlined underlined
 * @param raised raised
 * @param lowered lowered
 * @param href where it links to
 */
record Mark(boolean bold, boolean italic, boolean underlined, boolean raised, boolean lowered, Optional<String> href) {
    static final Mark PLAIN = new Mark(false, false, false, false, false, Optional.empty());
    static final Mark RAISED = new Mark(false, false, false, true, false, Optional.empty());
}
