// SPDX-License-Identifier: Apache-2.0
package undoc.io.pdf.internal.read;

import java.util.HashMap;
import java.util.Map;
import java.util.function.IntFunction;

/** A font whose codes are several bytes. Characters are looked up once for each code that occurs. */
final class CompositeFont extends LightFont {
    private final CodeSpace codes;
    private final CidWidths widths;
    private final IntFunction<String> characters;
    private final Map<Integer, String> known = new HashMap<>();

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
        return known.computeIfAbsent(code, characters::apply);
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
