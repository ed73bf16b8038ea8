// SPDX-License-Identifier: Apache-2.0
package undoc.recognition;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import undoc.io.Box;
import undoc.io.Location;

/**
 * A line of text: what stands on one baseline in one column, in logical order.
 *
 * @param page the page, from 1
 * @param box the box around it; of no width where the source has no pages
 * @param baseline the distance of its baseline from the top of the page
 * @param runs its runs, in reading order; not empty
 * @param tag what the source says it is
 */
public record StyledLine(int page, Box box, double baseline, List<StyledRun> runs, Optional<StructureTag> tag) {
    public StyledLine {
        Objects.requireNonNull(box, "box");
        runs = List.copyOf(runs);
        Objects.requireNonNull(tag, "tag");
        if (runs.isEmpty()) {
            throw new IllegalArgumentException("a line needs a run");
        }
    }

    /** Its characters. */
    public String text() {
        if (runs.size() == 1) {
            return runs.get(0).text();
        }
        StringBuilder text = new StringBuilder();
        runs.forEach(run -> text.append(run.text()));
        return text.toString();
    }

    /** The line as it stands on a page of this width seen in a mirror; its words stay words. */
    StyledLine mirrored(double pageWidth) {
        List<StyledRun> mirrored = runs.stream()
                .map(run -> new StyledRun(run.text(), run.style(), run.box().mirrored(pageWidth), run.href()))
                .toList();
        return new StyledLine(page, box.mirrored(pageWidth), baseline, mirrored, tag);
    }

    /** Where it is, for problems. */
    public Location location() {
        return Location.page(page, box);
    }
}
