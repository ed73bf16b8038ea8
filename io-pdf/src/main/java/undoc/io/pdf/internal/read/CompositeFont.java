// SPDX-License-Identifier: Apache-2.0
package undoc.io.pdf.internal.read;

import java.util.Arrays;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** A font whose codes are several bytes. Characters are looked up once for each code that occurs. */
final class CompositeFont extends LightFont {
    private static final int MOST_KNOWN = 0xffff;

    private final CodeSpace codes;
    private final CidWidths widths;
    private final IntFunction<String> characters;
    private @Nullable String[] known = new String[512];

    CompositeFont(FontLook look, CodeSpace codes, CidWidths widths, IntFunction<String> characters) {
        super(look);
        this.codes = codes;
        this.widths = widths;
        this.characters = characters;
    }

    @Override
    int codeLength(byte[] text, int from, int end) {
        return codes.length(text, from, end);
    }

    @Override
    String unicode(int code) {
        if (code < 0 || code > MOST_KNOWN) {
            return characters.apply(code);
        }
        if (code >= known.length) {
            known = Arrays.copyOf(known, Math.min(MOST_KNOWN + 1, Math.max(code + 1, known.length * 2)));
        }
        String text = known[code];
        if (text == null) {
            text = characters.apply(code);
            known[code] = text;
        }
        return text;
    }

    @Override
    double width(int code) {
        return widths.width(codes.cid(code));
    }

    @Override
    boolean isWordSpace(int code) {
        return false;
    }
}
