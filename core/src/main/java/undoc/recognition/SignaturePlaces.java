// SPDX-License-Identifier: Apache-2.0
package undoc.recognition;

import java.util.List;

/** Where the lines of signatures stand: apart from the text, and under one another. */
final class SignaturePlaces {
    private static final double APART = 34;
    private static final double ALIGNED = 6;
    private static final double CENTRED = 20;
    private static final double FARTHEST = 3.2;
    private static final double ROOM = 1.4;

    private final List<StyledLine> lines;
    private final TextColumn column;

    SignaturePlaces(List<StyledLine> given) {
        lines = WrittenSide.fromTheLeft(given);
        column = TextColumn.of(lines);
    }

    /** Whether a line stands apart from running text: well inside the column, or at the head of its element. */
    boolean isApart(int at) {
        StyledLine line = lines.get(at);
        if (TextColumn.isPlaced(line) && line.box().left() > column.left() + APART) {
            return true;
        }
        return at == 0
                || !TextColumn.isPlaced(line)
                || Lines.element(line).isPresent()
                        && !Lines.element(line).equals(Lines.element(lines.get(at - 1)))
                        && lines.get(at - 1).baseline() < line.baseline() - ROOM * Lines.size(line);
    }

    /** Whether there is room above a line that begins where the text does. */
    boolean isBelowRoom(int at) {
        return at > 0
                && TextColumn.isPlaced(lines.get(at))
                && lines.get(at).baseline() - lines.get(at - 1).baseline() > ROOM * Lines.size(lines.get(at));
    }

    /** Whether a line begins right below another, with no room between them. */
    boolean isRightBelow(int above, int line) {
        double gap = lines.get(line).baseline() - lines.get(above).baseline();
        return TextColumn.isPlaced(lines.get(line))
                && gap > 0
                && gap < ROOM * Lines.size(lines.get(line))
                && Math.abs(lines.get(above).box().left()
                                - lines.get(line).box().left())
                        < ALIGNED;
    }

    /**
     * Whether two lines end, begin or have their middle at one place; without places, whether they are of one element.
     */
    boolean areAligned(int one, int other) {
        StyledLine a = lines.get(one);
        StyledLine b = lines.get(other);
        if (!TextColumn.isPlaced(a)) {
            return Lines.element(a).equals(Lines.element(b));
        }
        double middles =
                (a.box().left() + a.box().right() - b.box().left() - b.box().right()) / 2;
        return Math.abs(a.box().right() - b.box().right()) < ALIGNED
                || Math.abs(a.box().left() - b.box().left()) < ALIGNED
                || Math.abs(middles) < CENTRED;
    }

    /** Whether a line goes on close below another. */
    boolean follows(int above, int line) {
        if (!areAligned(above, line) && !overlap(lines.get(above), lines.get(line))) {
            return false;
        }
        double gap = lines.get(line).baseline() - lines.get(above).baseline();
        return !TextColumn.isPlaced(lines.get(line))
                || lines.get(above).page() == lines.get(line).page()
                        && gap > -1
                        && gap < FARTHEST * Lines.size(lines.get(line));
    }

    static boolean overlap(StyledLine a, StyledLine b) {
        return a.box().left() < b.box().right() && b.box().left() < a.box().right();
    }
}
