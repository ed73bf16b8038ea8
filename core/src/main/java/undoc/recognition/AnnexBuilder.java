// SPDX-License-Identifier: Apache-2.0
package undoc.recognition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import undoc.model.Annex;
import undoc.model.body.FootnoteReference;

/** Makes annexes of their lines, each deeper one inside the shallower one before it. */
final class AnnexBuilder {
    private final BlockBuilder builder;
    private final Notes notes;

    AnnexBuilder(BlockBuilder builder, Notes notes) {
        this.builder = builder;
        this.notes = notes;
    }

    List<Annex> nested(List<AnnexPart> parts) {
        List<Annex> out = new ArrayList<>();
        for (int i = 0, end; i < parts.size(); i = end) {
            end = i + 1;
            while (end < parts.size() && parts.get(end).depth() > parts.get(i).depth()) {
                end++;
            }
            Annex annex = annex(parts.get(i));
            out.add(annex.withAnnexes(nested(parts.subList(i + 1, end))));
        }
        return out;
    }

    private Annex annex(AnnexPart part) {
        AnnexHead head = part.head();
        List<FootnoteReference> found = new ArrayList<>();
        head.markers().forEach(marker -> notes.takeUntaken(head.page(), marker).ifPresent(found::add));
        return new Annex(
                Optional.of(head.words().label()),
                head.heading(),
                head.originalLanguages(),
                head.title(),
                head.printed(),
                found,
                new ResolutionRoles(false).marked(builder.blocks(part.lines())),
                List.of());
    }
}
