// SPDX-License-Identifier: Apache-2.0
package undoc.io.pdf.internal.read;

import java.util.Optional;

/** Where text goes: text matrix and line matrix; shows strings on the canvas. */
final class TextCursor {
    private static final double SLANT = 0.15;
    private static final double UNIT = 1000;
    private static final double LETTER_SPACING = 0.1;

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
        Optional<Slant> slant = style.invisible() ? Optional.empty() : Slant.of(m.a() * sign, m.b() * sign);
        double spacing = isTakenBack(state, font, items) ? 0 : Math.max(0, state.charSpace * wide);
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
                    double x = m.a() * along + m.c() * state.rise + m.e();
                    double y = m.b() * along + m.d() * state.rise + m.f();
                    double taken = Math.abs(width * state.scale) * wide;
                    if (slant.isPresent()) {
                        canvas.slanted(style, slant.get(), x, y, taken, characters);
                    } else {
                        canvas.glyph(style, quarters, x, y, taken, spacing, characters);
                    }
                }
                along += (width + extra) * state.scale;
            }
        }
        text = new Matrix(1, 0, 0, 1, along, 0).then(text);
    }

    /**
     * Whether most of the room set between glyphs is taken back behind them: then it is no letter spacing, and where it
     * is left it parts words.
     */
    private static boolean isTakenBack(GraphicsState state, LightFont font, Operands items) {
        if (state.charSpace < LETTER_SPACING * Math.abs(state.size) || items.items() < 2) {
            return false;
        }
        int end = items.end(items.items() - 1);
        int taken = 0;
        for (int i = 0; i < items.items(); i++) {
            taken += items.gap(i) / UNIT * state.size > state.charSpace / 2 ? 1 : 0;
        }
        return 2 * taken * font.codeLength(items.bytes(), 0, end) > end;
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
