// SPDX-License-Identifier: Apache-2.0
package undoc.io.pdf.internal.read;

/** Where text goes: text matrix and line matrix; shows strings on the canvas. */
final class TextCursor {
    private static final double SLANT = 0.15;
    private static final double UNIT = 1000;

    private final PageCanvas canvas;
    private final Budget budget;
    private Matrix text = Matrix.IDENTITY;
    private Matrix line = Matrix.IDENTITY;

    TextCursor(PageCanvas canvas, Budget budget) {
        this.canvas = canvas;
        this.budget = budget;
    }

    void set(Matrix matrix) {
        text = matrix;
        line = matrix;
    }

    void move(double x, double y) {
        set(new Matrix(1, 0, 0, 1, x, y).then(line));
    }

    /** Shows strings with the gaps between them. */
    void show(GraphicsState state, Operands items) {
        if (state.font.isEmpty() || state.size == 0) {
            return;
        }
        LightFont font = state.font.get();
        Matrix m = text.then(state.ctm);
        double high = Math.abs(state.size) * Math.hypot(m.c(), m.d());
        double wide = Math.hypot(m.a(), m.b());
        double sign = Math.signum(state.size * state.scale);
        int quarters = Turn.quarters(m.a() * sign, m.b() * sign);
        PieceStyle style = style(state, font, m, high);
        double along = 0;
        for (int i = 0; i < items.items(); i++) {
            along -= items.gap(i) / UNIT * state.size * state.scale;
            int end = items.end(i);
            for (int at = items.start(i); at < end; ) {
                int length = font.codeLength(items.bytes(), at, end);
                int code = code(items.bytes(), at, length);
                at += length;
                budget.glyph();
                double width = font.width(code) * state.size;
                double extra = state.charSpace + (font.isWordSpace(code) ? state.wordSpace : 0);
                String characters = font.unicode(code);
                if (!characters.isEmpty()) {
                    canvas.glyph(
                            style,
                            quarters,
                            m.a() * along + m.c() * state.rise + m.e(),
                            m.b() * along + m.d() * state.rise + m.f(),
                            Math.abs(width * state.scale) * wide,
                            Math.max(0, state.charSpace * wide),
                            characters);
                }
                along += (width + extra) * state.scale;
            }
        }
        text = new Matrix(1, 0, 0, 1, along, 0).then(text);
    }

    private static PieceStyle style(GraphicsState state, LightFont font, Matrix m, double size) {
        boolean slanted = Math.abs(m.a() * m.c() + m.b() * m.d()) > SLANT * (m.c() * m.c() + m.d() * m.d());
        FontLook look = font.look();
        return new PieceStyle(
                font,
                Math.rint(size * 100) / 100,
                look.bold() || state.isStroked(),
                look.italic() || slanted,
                state.isInvisible());
    }

    private static int code(byte[] bytes, int from, int length) {
        int code = 0;
        for (int i = from; i < from + length; i++) {
            code = (code << 8) | (bytes[i] & 0xff);
        }
        return code;
    }
}
