// SPDX-License-Identifier: Apache-2.0
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;

/** Makes a font with the characters of a character set; see README.md beside it for how it is run. */
public final class SubsetFont {
    private SubsetFont() {}

    /** Arguments: the font, the name of the character set, the file to write. */
    public static void main(String[] args) throws IOException {
        CharsetEncoder charset = Charset.forName(args[1]).newEncoder();
        try (TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBufferedFile(args[0]));
                OutputStream out = Files.newOutputStream(Path.of(args[2]))) {
            TTFSubsetter subsetter = new TTFSubsetter(font);
            for (char c = ' '; c < Character.MAX_VALUE; c++) {
                if (!Character.isSurrogate(c) && charset.canEncode(c)) {
                    subsetter.add(c);
                }
            }
            subsetter.writeToStream(out);
        }
    }
}
