// SPDX-License-Identifier: Apache-2.0
package undoc.io.pdf.internal.read;

import java.util.Optional;

/** What of the graphics state touches text and lines. */
final class GraphicsState {
    private static final int STROKED = 2;
    private static final int INVISIBLE = 3;
    private static final int CLIPPED = 7;

    Matrix ctm;
    Optional<LightFont> font = Optional.empty();
    double size;
    double charSpace;
    double wordSpace;
    double scale = 1;
    double leading;
    double rise;
    int renderMode;

    GraphicsState(Matrix ctm) {
        this.ctm = ctm;
    }

    GraphicsState copy() {
        GraphicsState copy = new GraphicsState(ctm);
        copy.font = font;
        copy.size = size;
        copy.charSpace = charSpace;
        copy.wordSpace = wordSpace;
        copy.scale = scale;
        copy.leading = leading;
        copy.rise = rise;
        copy.renderMode = renderMode;
        return copy;
    }

    /** Filled and stroked: bold by hand. */
    boolean isStroked() {
        return renderMode == STROKED;
    }

    boolean isInvisible() {
        return renderMode == INVISIBLE || renderMode == CLIPPED;
    }
}
