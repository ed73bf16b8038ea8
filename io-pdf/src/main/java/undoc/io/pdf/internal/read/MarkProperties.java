// SPDX-License-Identifier: Apache-2.0
package undoc.io.pdf.internal.read;

import java.util.Arrays;
import java.util.Optional;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import undoc.io.pdf.internal.read.Tokenizer.Token;

/**
 * What a mark in the content says of what it encloses.
 *
 * @param mcid the number by which the structure tree names it, or -1
 * @param actualText the text that stands for the glyphs
 */
record MarkProperties(int mcid, Optional<String> actualText) {
    static final MarkProperties NONE = new MarkProperties(-1, Optional.empty());

    static MarkProperties of(COSDictionary dictionary) {
        return new MarkProperties(
                dictionary.getInt(COSName.MCID, -1), Optional.ofNullable(dictionary.getString(COSName.ACTUAL_TEXT)));
    }

    /** Reads on after the start of a dictionary, up to its end. */
    static MarkProperties read(Tokenizer tokens) {
        int mcid = -1;
        Optional<String> text = Optional.empty();
        String key = "";
        int depth = 1;
        for (Token token = tokens.next(); token != Token.END; token = tokens.next()) {
            if (token == Token.DICTIONARY_START) {
                depth++;
            } else if (token == Token.DICTIONARY_END && --depth == 0) {
                break;
            } else if (depth == 1 && token == Token.NAME) {
                key = tokens.text();
            } else if (depth == 1 && token == Token.NUMBER && key.equals("MCID")) {
                mcid = (int) tokens.number();
            } else if (depth == 1 && token == Token.STRING && key.equals("ActualText")) {
                byte[] bytes = Arrays.copyOf(tokens.string(), tokens.stringLength());
                text = Optional.of(new COSString(bytes).getString());
            }
        }
        return new MarkProperties(mcid, text);
    }
}
