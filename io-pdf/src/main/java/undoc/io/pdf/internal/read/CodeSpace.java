// SPDX-License-Identifier: Apache-2.0
package undoc.io.pdf.internal.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.fontbox.cmap.CMap;

/** How the bytes of a text become codes, and codes numbers of glyphs. */
interface CodeSpace {
    /** Two bytes a code, which is the glyph's number. */
    CodeSpace IDENTITY = new CodeSpace() {
        @Override
        public int length(byte[] text, int from, int end) {
            return Math.min(2, end - from);
        }

        @Override
        public int cid(int code) {
            return code;
        }
    };

    /** How many bytes from here on make a code. */
    int length(byte[] text, int from, int end);

    /** The number of a code's glyph. */
    int cid(int code);

    /** As a character map says. */
    static CodeSpace of(CMap map) {
        return new CodeSpace() {
            @Override
            public int length(byte[] text, int from, int end) {
                ByteArrayInputStream in = new ByteArrayInputStream(text, from, end - from);
                try {
                    map.readCode(in);
                } catch (IOException e) {
                    return 1; // no code begins like this: step over it
                }
                return Math.max(1, end - from - in.available());
            }

            @Override
            public int cid(int code) {
                return map.toCID(code);
            }
        };
    }
}
