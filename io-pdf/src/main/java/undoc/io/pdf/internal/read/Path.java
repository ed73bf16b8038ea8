// SPDX-License-Identifier: Apache-2.0
package undoc.io.pdf.internal.read;

import java.util.ArrayList;
import java.util.List;

/** The path being made: what of it is a straight level or upright stroke becomes a rule when painted. */
final class Path {
    private static final double THIN = 3;
    private static final double STRAIGHT = 1;
    private static final double SHORT = 6;
    private static final int MOST = 20_000;

    private final PageCanvas canvas;
    private final List<Extent> strokes = new ArrayList<>();
    private double x;
    private double y;

    Path(PageCanvas canvas) {
        this.canvas = canvas;
    }

    void move(Matrix ctm, double toX, double toY) {
        x = ctm.x(toX, toY);
        y = ctm.y(toX, toY);
    }

    void line(Matrix ctm, double toX, double toY) {
        double fromX = x;
        double fromY = y;
        move(ctm, toX, toY);
        add(new Extent(Math.min(fromX, x), Math.min(fromY, y), Math.max(fromX, x), Math.max(fromY, y)));
    }

    void rectangle(Matrix ctm, double left, double bottom, double width, double height) {
        Extent box = ctm.box(left, bottom, width, height);
        if (box.height() < THIN || box.width() < THIN) {
            add(box);
        } else {
            add(new Extent(box.left(), box.top(), box.right(), box.top()));
            add(new Extent(box.left(), box.bottom(), box.right(), box.bottom()));
            add(new Extent(box.left(), box.top(), box.left(), box.bottom()));
            add(new Extent(box.right(), box.top(), box.right(), box.bottom()));
        }
    }

    private void add(Extent stroke) {
        boolean level = stroke.height() <= Math.max(STRAIGHT, Math.min(THIN, stroke.width() / 4));
        boolean upright = stroke.width() <= Math.max(STRAIGHT, Math.min(THIN, stroke.height() / 4));
        if ((level || upright) && stroke.width() + stroke.height() > SHORT && strokes.size() < MOST) {
            strokes.add(stroke);
        }
    }

    void paint() {
        strokes.forEach(canvas::rule);
        strokes.clear();
    }

    void drop() {
        strokes.clear();
    }
}
