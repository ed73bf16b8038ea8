// SPDX-License-Identifier: Apache-2.0
package undoc.address;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import undoc.model.body.Block;
import undoc.model.body.Heading;
import undoc.model.body.Paragraph;
import undoc.model.body.ParagraphRole;

/**
 * A stretch of a text in which no paragraph number comes twice: where the numbers begin again, a section begins.
 *
 * @param start the index of its first block
 * @param label the number of its heading, or how many sections there are up to it
 */
record Section(int start, String label) {

    /** The sections of a text: one, with all of it, where the numbers run through. */
    static List<Section> of(List<Block> blocks) {
        List<Integer> starts = starts(blocks);
        List<String> labels = new ArrayList<>();
        Set<String> different = new HashSet<>();
        for (int start : starts) {
            heading(blocks, start).filter(different::add).ifPresent(labels::add);
        }
        List<Section> sections = new ArrayList<>();
        for (int i = 0; i < starts.size(); i++) {
            boolean printed = labels.size() == starts.size();
            sections.add(new Section(starts.get(i), printed ? labels.get(i) : String.valueOf(i + 1)));
        }
        return sections;
    }

    private static List<Integer> starts(List<Block> blocks) {
        List<Integer> starts = new ArrayList<>(List.of(0));
        String first = "";
        int last = -1;
        boolean unnumbered = false;
        for (int i = 0; i < blocks.size(); i++) {
            String label = number(blocks.get(i));
            boolean only = label.isEmpty() && isOperative(blocks.get(i));
            if (only && !unnumbered) {
                label = "1";
            } else if (label.isEmpty()) {
                last = only ? i : last;
                continue;
            }
            unnumbered = only;
            if (first.isEmpty()) {
                first = label;
            } else if (label.equals(first)) {
                starts.add(beginning(blocks, last + 1, i));
            }
            last = i;
        }
        return starts;
    }

    /**
     * Headings and preamble before the first numbered paragraph (or the only operative one) are part of its section.
     */
    private static int beginning(List<Block> blocks, int from, int numbered) {
        for (int i = from; i < numbered; i++) {
            if (blocks.get(i) instanceof Heading || isPreambular(blocks.get(i))) {
                return i;
            }
        }
        return numbered;
    }

    private static Optional<String> heading(List<Block> blocks, int start) {
        for (int i = start; i < blocks.size() && number(blocks.get(i)).isEmpty(); i++) {
            if (blocks.get(i) instanceof Heading heading) {
                return heading.number().map(MarkerLabel::of).filter(label -> !label.isEmpty());
            }
        }
        return Optional.empty();
    }

    private static boolean isPreambular(Block block) {
        return block instanceof Paragraph paragraph && paragraph.role().equals(Optional.of(ParagraphRole.PREAMBULAR));
    }

    private static boolean isOperative(Block block) {
        return block instanceof Paragraph paragraph && paragraph.role().equals(Optional.of(ParagraphRole.OPERATIVE));
    }

    /** The number of a numbered paragraph that is not of a preamble; empty for all else. */
    private static String number(Block block) {
        return block instanceof Paragraph paragraph && !isPreambular(block)
                ? paragraph.number().map(MarkerLabel::of).orElse("")
                : "";
    }
}
