// SPDX-License-Identifier: Apache-2.0
package undoc.io.pdf.internal.write;

import java.util.List;
import undoc.model.AgendaItem;
import undoc.model.Masthead;
import undoc.model.Proceeding;

/** Lays out the bodies below a masthead's heavy rule, with their sessions and agenda items. */
final class ProceedingLayout {
    private static final float SIZE = 10;
    /** Between two titles of agenda items, and two bodies below each other. */
    private static final float BETWEEN = 6;
    /** Between the bodies of two organs beside each other. */
    private static final float APART = 38;

    private final Setting setting;
    private final MastheadPen pen;
    private final Masthead masthead;
    private final Geometry geometry;

    ProceedingLayout(Setting setting, MastheadPen pen, Masthead masthead) {
        this.setting = setting;
        this.pen = pen;
        this.masthead = masthead;
        this.geometry = setting.geometry();
    }

    /** Draws the bodies, those of a second organ beside those of the first, and gives back where they end. */
    float layOut(float top) {
        List<Proceeding> all = masthead.proceedings();
        int second = secondOrgan(all);
        float middle = geometry.secondBodyLeft();
        float left = top;
        float right = top;
        for (int i = 0; i < all.size(); i++) {
            float gap = i == 0 || i == second ? 0 : BETWEEN;
            if (i < second) {
                left = proceeding(all.get(i), column(geometry.outerLeft(), middle - APART), left + gap);
            } else {
                right = proceeding(all.get(i), column(middle, geometry.outerRight()), right + gap);
            }
        }
        return Math.max(left, right);
    }

    /** Which body stands at the head of the second column; the number of bodies where there is one column. */
    private int secondOrgan(List<Proceeding> all) {
        if (masthead.organs().size() == 2) {
            for (int i = 1; i < all.size(); i++) {
                if (all.get(i).body().equals(masthead.organs().get(1))) {
                    return i;
                }
            }
        }
        return masthead.symbols().size() == 2 && all.size() == 2 ? 1 : all.size();
    }

    private Column column(float left, float right) {
        return setting.column(left, right, Style.plain(SIZE));
    }

    private float proceeding(Proceeding proceeding, Column column, float top) {
        Column bold = column.typed(Style.bold(SIZE), column.leading());
        float y = pen.text(proceeding.body(), bold, top);
        if (proceeding.session().isPresent()) {
            y = pen.text(proceeding.session().get().text(), bold, y);
            Column wide = masthead.organs().size() > 1 ? column : column(column.left(), geometry.outerRight());
            y = pen.text(proceeding.session().get().dates().orElse(""), wide, y);
        }
        boolean titled = false;
        for (AgendaItem item : proceeding.agendaItems()) {
            String line = AgendaLines.line(item, proceeding.agendaItems(), setting.language());
            y = pen.text(line, column, y + (titled && line.isEmpty() ? BETWEEN : 0));
            y = pen.text(item.title().orElse(""), bold, y);
            titled = item.title().isPresent();
            pen.shows(line);
        }
        return y;
    }
}
