// SPDX-License-Identifier: Apache-2.0
package undoc.recognition;

import java.util.List;
import undoc.io.Box;

/**
 * A page as lines, upright as read.
 *
 * @param number the page, from 1
 * @param width its width in points, after rotation
 * @param height its height in points, after rotation
 * @param lines its lines, in reading order as far as the source tells
 * @param rules the drawn lines and thin boxes, horizontal where wider than high
 * @param figures where pictures stand
 */
public record StyledPage(
        int number, double width, double height, List<StyledLine> lines, List<Box> rules, List<Box> figures) {
    public StyledPage {
        lines = List.copyOf(lines);
        rules = List.copyOf(rules);
        figures = List.copyOf(figures);
    }

    /** The page seen in a mirror, as rules of place want it that know one direction of writing; words stay words. */
    public StyledPage mirrored() {
        return new StyledPage(
                number,
                width,
                height,
                lines.stream().map(line -> line.mirrored(width)).toList(),
                rules.stream().map(box -> box.mirrored(width)).toList(),
                figures.stream().map(box -> box.mirrored(width)).toList());
    }
}
