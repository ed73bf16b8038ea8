// SPDX-License-Identifier: Apache-2.0
package undoc.io.pdf.internal.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The path being made: what of it is a straight level or upright stroke becomes a rule when painted. */
final class Path {
    private static final double THIN = 3;
    private static final double STRAIGHT = 1;
    private static final double SHORT = 6;
    private static final int MOST = 20_000;

    private final PageCanvas canvas;
    private final List<Extent> strokes = new ArrayList<>();
    private final List<Extent> areas = new ArrayList<>();
    private Optional<Extent> shape = Optional.empty();
    private double x;
    private double y;

    Path(PageCanvas canvas) {
        this.canvas = canvas;
    }

    void move(Matrix ctm, double toX, double toY) {
        closeShape();
        go(ctm, toX, toY);
        shape = Optional.of(new Extent(x, y, x, y));
    }

    private void go(Matrix ctm, double toX, double toY) {
        x = ctm.x(toX, toY);
        y = ctm.y(toX, toY);
    }

    void line(Matrix ctm, double toX, double toY) {
        double fromX = x;
        double fromY = y;
        go(ctm, toX, toY);
        Extent side = new Extent(Math.min(fromX, x), Math.min(fromY, y), Math.max(fromX, x), Math.max(fromY, y));
        add(strokes, side);
        shape = shape.map(side::union);
    }

    /** A curve: no rule itself, but part of the area that it encloses. */
    void curve(Matrix ctm, double toX, double toY) {
        go(ctm, toX, toY);
        Extent end = new Extent(x, y, x, y);
        shape = shape.map(end::union);
    }

    void rectangle(Matrix ctm, double left, double bottom, double width, double height) {
        closeShape();
        Extent box = ctm.box(left, bottom, width, height);
        add(areas, box);
        if (box.height() < THIN || box.width() < THIN) {
            add(strokes, box);
        } else {
            add(strokes, new Extent(box.left(), box.top(), box.right(), box.top()));
            add(strokes, new Extent(box.left(), box.bottom(), box.right(), box.bottom()));
            add(strokes, new Extent(box.left(), box.top(), box.left(), box.bottom()));
            add(strokes, new Extent(box.right(), box.top(), box.right(), box.bottom()));
        }
    }

    private void closeShape() {
        shape.ifPresent(area -> add(areas, area));
        shape = Optional.empty();
    }

    /** Keeps what looks like a rule. */
    private static void add(List<Extent> kept, Extent extent) {
        boolean level = extent.height() <= Math.max(STRAIGHT, Math.min(THIN, extent.width() / 4));
        boolean upright = extent.width() <= Math.max(STRAIGHT, Math.min(THIN, extent.height() / 4));
        if ((level || upright) && extent.width() + extent.height() > SHORT && kept.size() < MOST) {
            kept.add(extent);
        }
    }

    void stroke() {
        strokes.forEach(canvas::rule);
        drop();
    }

    /** Fills the path: only areas that are thin are rules; the sides of larger ones are the edges of a shading. */
    void fill() {
        closeShape();
        areas.forEach(canvas::rule);
        drop();
    }

    void drop() {
        strokes.clear();
        areas.clear();
        shape = Optional.empty();
    }
}
