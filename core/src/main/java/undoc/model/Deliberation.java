// SPDX-License-Identifier: Apache-2.0
package undoc.model;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import undoc.internal.Characters;
import undoc.internal.SerialForm;

/**
 * How a resolution, decision or statement came about.
 *
 * @param adopted the date of adoption
 * @param meeting the symbol of the record of the meeting that adopted it, as given: {@code "A/75/PV.41"}
 * @param committee the committee that recommended it, as given
 * @param sponsors the States or bodies that sponsored it, in order
 * @param sources the drafts and reports it comes from, as given: {@code "A/C.4/75/L.6"}
 * @param vote the vote, where one was taken and recorded
 */
public record Deliberation(
        Optional<LocalDate> adopted,
        Optional<String> meeting,
        Optional<String> committee,
        List<String> sponsors,
        List<String> sources,
        Optional<Vote> vote)
        implements Serializable {
    public Deliberation {
        Objects.requireNonNull(adopted, "adopted");
        Objects.requireNonNull(meeting, "meeting").ifPresent(m -> Characters.check(m, "meeting"));
        Objects.requireNonNull(committee, "committee").ifPresent(c -> Characters.check(c, "committee"));
        sponsors = List.copyOf(sponsors);
        sources = List.copyOf(sources);
        sponsors.forEach(s -> Characters.check(s, "sponsor"));
        sources.forEach(s -> Characters.check(s, "source"));
        Objects.requireNonNull(vote, "vote");
    }

    private Object writeReplace() {
        return SerialForm.of(this);
    }
}
