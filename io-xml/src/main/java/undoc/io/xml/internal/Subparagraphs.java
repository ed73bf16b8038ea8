// SPDX-License-Identifier: Apache-2.0
package undoc.io.xml.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import undoc.address.BlockAddress;
import undoc.model.body.Block;
import undoc.model.body.ListBlock;
import undoc.model.body.ListItem;
import undoc.model.body.Paragraph;

/**
 * Puts lettered paragraphs and those with bullets that a file has beside the paragraph they belong to into it, as a
 * list: (a), (b), and (i), (ii) within them.
 */
final class Subparagraphs {
    private static final int LONGEST = 5;
    /** The label of whatever has a marker without letters and figures. */
    private static final String BULLET = "•";

    private Subparagraphs() {}

    /** A list that is still open: its items, and the label of the last. */
    private static final class Level {
        final List<String> markers = new ArrayList<>();
        final List<List<Block>> contents = new ArrayList<>();
        String last = "";

        void add(Paragraph paragraph) {
            markers.add(paragraph.number().orElse(""));
            List<Block> content = new ArrayList<>();
            if (!paragraph.content().isEmpty()) {
                content.add(Paragraph.of(paragraph.content()));
            }
            content.addAll(paragraph.blocks());
            contents.add(content);
            last = label(paragraph);
        }

        ListBlock list() {
            List<ListItem> items = new ArrayList<>();
            for (int i = 0; i < markers.size(); i++) {
                items.add(new ListItem(Optional.of(markers.get(i)), contents.get(i)));
            }
            return new ListBlock(items);
        }
    }

    /** The blocks with lettered paragraphs nested. */
    static List<Block> nested(List<Block> blocks) {
        List<Block> out = new ArrayList<>();
        List<Level> levels = new ArrayList<>();
        for (Block block : blocks) {
            boolean lettered =
                    block instanceof Paragraph paragraph && !label(paragraph).isEmpty();
            boolean opens = lettered && isFirst(label((Paragraph) block)) && !out.isEmpty() && isPlain(out);
            if (!lettered || levels.isEmpty() && !opens) {
                close(levels, out);
                out.add(block);
            } else {
                add((Paragraph) block, levels);
            }
        }
        close(levels, out);
        return out;
    }

    private static boolean isPlain(List<Block> out) {
        return out.get(out.size() - 1) instanceof Paragraph before
                && label(before).isEmpty()
                && before.blocks().isEmpty();
    }

    private static void add(Paragraph paragraph, List<Level> levels) {
        String label = label(paragraph);
        int level = levels.size();
        while (level > 0 && !follows(levels.get(level - 1).last, label)) {
            level--;
        }
        if (level == 0) {
            boolean deeper = isFirst(label) && !levels.isEmpty();
            level = levels.isEmpty() || deeper ? levels.size() + 1 : levels.size();
        }
        while (levels.size() > level) {
            closeLast(levels);
        }
        if (levels.size() < level) {
            levels.add(new Level());
        }
        levels.get(level - 1).add(paragraph);
    }

    private static void closeLast(List<Level> levels) {
        Level last = levels.remove(levels.size() - 1);
        List<List<Block>> outer = levels.get(levels.size() - 1).contents;
        outer.get(outer.size() - 1).add(last.list());
    }

    private static void close(List<Level> levels, List<Block> out) {
        while (levels.size() > 1) {
            closeLast(levels);
        }
        if (!levels.isEmpty()) {
            Paragraph before = (Paragraph) out.remove(out.size() - 1);
            out.add(before.withBlocks(List.of(levels.remove(0).list())));
        }
    }

    private static boolean isFirst(String label) {
        return label.equals("a") || label.equals("i") || label.equals(BULLET);
    }

    /** Whether a label is the next after another: b after a, iii after ii. */
    static boolean follows(String before, String label) {
        if (label.equals(BULLET)) {
            return before.equals(BULLET);
        }
        boolean letters = before.length() == 1 && label.length() == 1 && label.charAt(0) == before.charAt(0) + 1;
        return letters || roman(label) > 1 && roman(label) == roman(before) + 1;
    }

    /** The label of a lettered paragraph; empty for any other. */
    private static String label(Paragraph paragraph) {
        String marker = paragraph.number().orElse("");
        String label = BlockAddress.label(marker);
        boolean letters =
                !label.isEmpty() && label.length() <= LONGEST && label.chars().allMatch(c -> c >= 'a' && c <= 'z');
        boolean bullet = label.isEmpty() && !marker.isEmpty();
        return bullet ? BULLET : letters && !marker.endsWith(".") ? label : "";
    }

    /** The number that small Roman figures are, up to 39; 0 where they are none. */
    private static int roman(String label) {
        int tens = 0;
        while (tens < label.length() && label.charAt(tens) == 'x') {
            tens++;
        }
        List<String> ones = List.of("", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix");
        int number = tens * 10 + ones.indexOf(label.substring(tens));
        return tens > 3 || number < tens * 10 ? 0 : number;
    }
}
