// SPDX-License-Identifier: Apache-2.0
package undoc.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import undoc.recognition.StyledPage;
import undoc.text.TextBlock.Kind;

/**
 * Sets blocks on pages as they would be printed, so that {@link undoc.recognition} can take them for what they are:
 * headings in larger type, annexes on pages of their own, footnotes at the foot of the page that refers to them.
 */
final class PageLayout {
    private static final double LOWEST = 900;
    private static final int MOST_AT_EDGE = 5;

    private final Sheets pages = new Sheets();
    private final BlockSetter blocks = new BlockSetter(pages);

    private PageLayout() {}

    static List<StyledPage> pages(List<TextBlock> blocks) {
        PageLayout layout = new PageLayout();
        List<TextBlock> text = new ArrayList<>();
        for (TextBlock block : blocks) {
            if (block.kind() == Kind.NOTE) {
                layout.pages.addNote(block);
            } else {
                text.addAll(FootLines.apart(block));
            }
        }
        layout.set(text);
        return layout.pages.finished().stream().map(Mirror::asRead).toList();
    }

    private void set(List<TextBlock> text) {
        List<TextBlock> rest = HeadLayout.set(text, pages.sheet());
        TitleZone zone = new TitleZone(rest.size() < text.size());
        Optional<TextBlock> above = Optional.empty();
        int job = FootLines.job(rest);
        if (job >= 0) {
            pages.firstFoot(rest.get(job).lines());
            rest = new ArrayList<>(rest);
            rest.remove(job);
        }
        for (int i = 0; i < rest.size(); i++) {
            TextBlock block = rest.get(i);
            if (HeadWords.isFurniture(block) && isAtPageEdge(rest, i)) {
                if (pages.sheet().isEmpty()) {
                    pages.sheet().setAtHead(block.lines());
                } else {
                    pages.sheet().setAtFoot(block.lines());
                }
                continue;
            }
            boolean goesOn = above.isPresent() && goesOn(above.get(), block);
            TitleZone.Place place = zone.of(block, isPageHead(above));
            if (block.kind() == Kind.PAGE_BREAK || block.kind() == Kind.RULE || place == TitleZone.Place.ATTACHMENT) {
                pages.newPage();
            } else if (!goesOn) {
                pageFor(above, block);
            }
            if (place == TitleZone.Place.TITLE && block.kind() == Kind.PARAGRAPH) {
                TitleZone.headings(block).forEach(heading -> blocks.set(heading, place, false));
            } else {
                blocks.set(block.below(zone.level()), place, goesOn);
            }
            above = Optional.of(block);
        }
    }

    private static boolean isPageHead(Optional<TextBlock> above) {
        return above.isPresent() && above.get().kind() == Kind.PAGE_BREAK;
    }

    /** Whether only what pages carry stands between a block and an end of its page. */
    private static boolean isAtPageEdge(List<TextBlock> blocks, int at) {
        for (int step : new int[] {-1, 1}) {
            int next = at + step;
            while (next >= 0
                    && next < blocks.size()
                    && Math.abs(next - at) < MOST_AT_EDGE
                    && HeadWords.isFurniture(blocks.get(next))) {
                next += step;
            }
            if (next >= 0 && next < blocks.size() && blocks.get(next).kind() == Kind.PAGE_BREAK) {
                return true;
            }
        }
        return false;
    }

    /** Whether a paragraph goes on after an empty line, as where the source had a page break that it does not show. */
    private static boolean goesOn(TextBlock above, TextBlock block) {
        return above.kind() == Kind.PARAGRAPH
                && block.kind() == Kind.PARAGRAPH
                && above.text().length() > 60
                && !Sentences.ends(above.text())
                && Sentences.goesOn(block.text())
                && !above.isBold()
                && !block.isBold();
    }

    /** Begins a new page where this one is full and the block would not seem to go on with the one above. */
    private void pageFor(Optional<TextBlock> above, TextBlock block) {
        double y = pages.sheet().y;
        boolean safe = block.kind() != Kind.PARAGRAPH
                || above.map(a -> Sentences.ends(a.text())).orElse(true);
        if (y > LOWEST || y > BlockSetter.BOTTOM - 3 * BlockSetter.TEXT && safe) {
            pages.newPage();
        }
    }
}
