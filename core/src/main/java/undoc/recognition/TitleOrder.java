// SPDX-License-Identifier: Apache-2.0
package undoc.recognition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import undoc.model.DocumentKind;
import undoc.vocabulary.TitleWords;

/**
 * Puts the heading that names the subject first, where others are printed above it: that the text is a resolution, who
 * submits a draft.
 */
final class TitleOrder {
    private TitleOrder() {}

    /**
     * The headings in order, and the number that stood before the title of a resolution.
     *
     * @param headings the headings
     * @param number the number, as printed; empty where there is none
     */
    record Ordered(List<String> headings, Optional<String> number) {}

    static Ordered of(List<String> headings) {
        List<String> ordered = new ArrayList<>(headings);
        for (int i = 0; i < ordered.size(); i++) {
            Optional<ResolutionNumber> number = ResolutionNumber.of(ordered.get(i));
            if (number.isPresent() && !number.get().title().isEmpty()) {
                ordered.remove(i);
                ordered.add(0, number.get().title());
                return new Ordered(ordered, number.map(ResolutionNumber::number));
            }
        }
        if (ordered.size() > 1 && namesDraft(ordered.get(0)) && !TitleWords.namesSubmitter(ordered.get(1))) {
            ordered.add(1, ordered.remove(0));
        }
        return new Ordered(ordered, Optional.empty());
    }

    private static boolean namesDraft(String heading) {
        Optional<DocumentKind> kind = TitleWords.kind(heading);
        return kind.isPresent()
                && (kind.get() == DocumentKind.DRAFT_RESOLUTION || kind.get() == DocumentKind.DRAFT_DECISION);
    }
}
