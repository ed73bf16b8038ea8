// SPDX-License-Identifier: Apache-2.0
package undoc.recognition;

import java.util.ArrayList;
import java.util.List;

/** Joins a number, letter or bullet that stands apart with the text beside it. */
final class LabelRows {
    private LabelRows() {}

    static List<StyledLine> joined(List<StyledLine> lines) {
        List<StyledLine> out = new ArrayList<>();
        for (StyledLine line : lines) {
            int last = out.size() - 1;
            if (last >= 0 && isStray(out.get(last), line)) {
                out.set(last, line);
            } else if (last >= 0
                    && Rows.onOneBaseline(out.get(last), line)
                    && Lines.table(line) < 0
                    && Lines.table(out.get(last)) < 0
                    && (isLabel(out.get(last)) && !areValues(out.get(last), line)
                            || isNear(out.get(last), line)
                            || isLeader(out.get(last), line))) {
                out.set(last, Rows.join(out.get(last), line));
            } else {
                out.add(line);
            }
        }
        return out;
    }

    /** Whether a bullet without words stands before one that has some on its baseline: of a list that goes on below. */
    private static boolean isStray(StyledLine bullet, StyledLine line) {
        return bullet.text().strip().length() == 1
                && isBullet(bullet)
                && isBullet(line)
                && TextColumn.isPlaced(line)
                && Rows.onOneBaseline(bullet, line);
    }

    /** Whether a number stands beside another, as the values of a table do. */
    private static boolean areValues(StyledLine number, StyledLine line) {
        String label = number.text().strip();
        return Character.isDigit(label.charAt(label.length() - 1))
                && line.text().stripLeading().codePoints().limit(1).anyMatch(Character::isDigit);
    }

    private static boolean isBullet(StyledLine line) {
        return Marker.at(line).filter(Marker::isBullet).isPresent();
    }

    private static boolean isLabel(StyledLine line) {
        return Marker.at(line).map(m -> m.length() >= line.text().length()).orElse(false)
                || line.text().strip().matches("[IVXLC]{1,7}\\.|\\p{Lu}\\.");
    }

    /** Whether dots lead from an entry of a table of contents to its page. */
    private static boolean isLeader(StyledLine entry, StyledLine page) {
        return entry.text().contains(".....") || page.text().strip().startsWith(".....");
    }

    private static boolean isNear(StyledLine a, StyledLine b) {
        double gap = Math.max(
                b.box().left() - a.box().right(), a.box().left() - b.box().right());
        return gap < 1.5 * Lines.size(a);
    }
}
