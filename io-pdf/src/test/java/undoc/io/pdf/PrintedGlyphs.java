// SPDX-License-Identifier: Apache-2.0
package undoc.io.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import undoc.model.UnDocument;

/**
 * The glyphs of a written document in the order in which they are drawn, blanks left out.
 *
 * @param glyphs the glyphs
 */
record PrintedGlyphs(List<Glyph> glyphs) {

    /**
     * A glyph.
     *
     * @param text what it stands for
     * @param x its left edge, in points
     * @param end where the next one stands, if nothing else moves it
     * @param y its baseline from the top of the page
     * @param bold whether its font is bold
     */
    record Glyph(String text, float x, float end, float y, boolean bold) {}

    static PrintedGlyphs of(UnDocument document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PdfWriter.create().write(document, out);
        List<Glyph> glyphs = new ArrayList<>();
        try (PDDocument pdf = Loader.loadPDF(out.toByteArray())) {
            PDFTextStripper stripper = new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition text) {
                    if (!text.getUnicode().codePoints().allMatch(Character::isSpaceChar)) {
                        glyphs.add(glyph(text));
                    }
                }
            };
            stripper.getText(pdf);
        }
        return new PrintedGlyphs(glyphs);
    }

    private static Glyph glyph(TextPosition text) {
        return new Glyph(
                text.getUnicode(),
                text.getXDirAdj(),
                text.getXDirAdj() + text.getWidthDirAdj(),
                text.getYDirAdj(),
                text.getFont().getName().contains("Bold"));
    }

    /** The glyphs of the first place that has these characters one behind the other, blanks left out. */
    List<Glyph> find(String words) {
        StringBuilder text = new StringBuilder();
        List<Integer> indices = new ArrayList<>();
        for (int i = 0; i < glyphs.size(); i++) {
            for (int unit = 0; unit < glyphs.get(i).text().length(); unit++) {
                indices.add(i);
            }
            text.append(glyphs.get(i).text());
        }
        String sought = words.replace(" ", "");
        int at = text.indexOf(sought);
        if (at < 0) {
            throw new AssertionError(words + " is not on the pages: " + text);
        }
        return glyphs.subList(indices.get(at), indices.get(at + sought.length() - 1) + 1);
    }

    /** Where words begin. */
    float start(String words) {
        return find(words).get(0).x();
    }

    /** Where words end. */
    float end(String words) {
        List<Glyph> found = find(words);
        return found.get(found.size() - 1).end();
    }

    /** The words in bold among these. */
    String bold(String words) {
        StringBuilder bold = new StringBuilder();
        find(words).stream().filter(Glyph::bold).forEach(glyph -> bold.append(glyph.text()));
        return bold.toString();
    }
}
