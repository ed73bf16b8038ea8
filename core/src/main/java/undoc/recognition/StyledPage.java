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
}
