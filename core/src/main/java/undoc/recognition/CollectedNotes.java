// SPDX-License-Identifier: Apache-2.0
package undoc.recognition;

import java.util.List;
import undoc.io.Problem;

/**
 * Text and notes apart.
 *
 * @param pages the pages without their notes
 * @param notes the notes, in order
 * @param problems what was not as it should be
 */
record CollectedNotes(List<StyledPage> pages, List<Note> notes, List<Problem> problems) {
    CollectedNotes {
        pages = List.copyOf(pages);
        notes = List.copyOf(notes);
        problems = List.copyOf(problems);
    }
}
