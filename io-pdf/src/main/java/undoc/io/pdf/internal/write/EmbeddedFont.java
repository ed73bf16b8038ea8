// SPDX-License-Identifier: Apache-2.0
package undoc.io.pdf.internal.write;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.apache.fontbox.ttf.HeaderTable;
import org.apache.fontbox.ttf.HorizontalHeaderTable;
import org.apache.fontbox.ttf.OS2WindowsMetricsTable;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;

/**
 * A font of one document: codes in the order of first use, the character of every code by its use (one glyph that
 * stands for two characters gets two codes), and at the end the subset that was used (ISO 32000-1, 9.7).
 */
final class EmbeddedFont {
    private static final String DIGITS = "0123456789ABCDEF";

    private final Face face;
    private final int number;
    /** The code of each glyph's first character; 0 where it has none yet. */
    private int[] firstCodes = new int[256];

    private final Map<Long, Integer> furtherCodes = new HashMap<>();
    private final List<Integer> glyphs = new ArrayList<>(List.of(0));
    private final List<Integer> characters = new ArrayList<>(List.of(0));

    EmbeddedFont(Face face, int number) {
        this.face = face;
        this.number = number;
    }

    /** Its number among the fonts of the document, from 1. */
    int number() {
        return number;
    }

    /** The code of a glyph that stands for a character. */
    int code(int glyph, int character) {
        if (glyph >= firstCodes.length) {
            firstCodes = Arrays.copyOf(firstCodes, Math.max(glyph + 1, 2 * firstCodes.length));
        }
        int first = firstCodes[glyph];
        if (first == 0) {
            firstCodes[glyph] = newCode(glyph, character);
            return firstCodes[glyph];
        }
        return characters.get(first) == character
                ? first
                : furtherCodes.computeIfAbsent((long) glyph << 32 | character, key -> newCode(glyph, character));
    }

    private int newCode(int glyph, int character) {
        glyphs.add(glyph);
        characters.add(character);
        return glyphs.size() - 1;
    }

    /** Writes it. */
    Reference write(PdfFile file) throws IOException {
        List<Integer> used = List.copyOf(new LinkedHashSet<>(glyphs));
        String prefix = prefix(used.hashCode() * 31 + face.name().hashCode());
        COSDictionary descendant = descendant(prefix + face.name(), used, file);
        COSDictionary dictionary = new COSDictionary();
        dictionary.setItem(COSName.TYPE, COSName.FONT);
        dictionary.setItem(COSName.SUBTYPE, COSName.TYPE0);
        dictionary.setName(COSName.BASE_FONT, prefix + face.name());
        dictionary.setItem(COSName.ENCODING, COSName.IDENTITY_H);
        COSArray descendants = new COSArray();
        descendants.add(file.add(descendant));
        dictionary.setItem(COSName.DESCENDANT_FONTS, descendants);
        dictionary.setItem(
                COSName.TO_UNICODE, file.stream(new COSDictionary(), toUnicode().getBytes(StandardCharsets.US_ASCII)));
        return file.add(dictionary);
    }

    private COSDictionary descendant(String name, List<Integer> used, PdfFile file) throws IOException {
        COSDictionary font = new COSDictionary();
        font.setItem(COSName.TYPE, COSName.FONT);
        font.setItem(COSName.SUBTYPE, COSName.CID_FONT_TYPE2);
        font.setName(COSName.BASE_FONT, name);
        COSDictionary system = new COSDictionary();
        system.setString(COSName.REGISTRY, "Adobe");
        system.setString(COSName.ORDERING, "Identity");
        system.setInt(COSName.SUPPLEMENT, 0);
        font.setItem(COSName.CIDSYSTEMINFO, system);
        font.setItem(COSName.FONT_DESC, file.add(descriptor(name, face.subset(used), file)));
        Map<Integer, Integer> numbers = new HashMap<>();
        used.forEach(glyph -> numbers.put(glyph, numbers.size()));
        byte[] map = new byte[glyphs.size() * 2];
        COSArray widths = new COSArray();
        for (int code = 0; code < glyphs.size(); code++) {
            int glyph = numbers.getOrDefault(glyphs.get(code), 0);
            map[2 * code] = (byte) (glyph >> 8);
            map[2 * code + 1] = (byte) glyph;
            widths.add(COSInteger.get(Math.round(face.advance(glyphs.get(code)))));
        }
        font.setItem(COSName.CID_TO_GID_MAP, file.stream(new COSDictionary(), map));
        COSArray w = new COSArray();
        w.add(COSInteger.ZERO);
        w.add(widths);
        font.setItem(COSName.W, w);
        font.setInt(COSName.DW, 1000);
        return font;
    }

    private COSDictionary descriptor(String name, byte[] outlines, PdfFile file) throws IOException {
        OS2WindowsMetricsTable os2 = face.font().getOS2Windows();
        HeaderTable head = face.font().getHeader();
        HorizontalHeaderTable lines = face.font().getHorizontalHeader();
        COSDictionary descriptor = new COSDictionary();
        descriptor.setItem(COSName.TYPE, COSName.FONT_DESC);
        descriptor.setName(COSName.FONT_NAME, name);
        // Symbolic (4), serif (2), italic (64): ISO 32000-1, table 123.
        descriptor.setInt(COSName.FLAGS, 6 + (face.italic() ? 64 : 0));
        COSArray box = new COSArray();
        for (int value : new int[] {head.getXMin(), head.getYMin(), head.getXMax(), head.getYMax()}) {
            box.add(COSInteger.get(Math.round(value * face.scale())));
        }
        descriptor.setItem(COSName.FONT_BBOX, box);
        descriptor.setFloat(COSName.ITALIC_ANGLE, face.font().getPostScript().getItalicAngle());
        descriptor.setInt(COSName.ASCENT, Math.round(lines.getAscender() * face.scale()));
        descriptor.setInt(COSName.DESCENT, Math.round(lines.getDescender() * face.scale()));
        int capitals = os2.getVersion() >= 2 ? Math.round(os2.getCapHeight() * face.scale()) : 0;
        descriptor.setInt(COSName.CAP_HEIGHT, capitals == 0 ? 700 : capitals);
        descriptor.setInt(COSName.STEM_V, face.bold() ? 140 : 80);
        COSDictionary entries = new COSDictionary();
        entries.setInt(COSName.LENGTH1, outlines.length);
        descriptor.setItem(COSName.FONT_FILE2, file.stream(entries, outlines));
        return descriptor;
    }

    private String toUnicode() {
        StringBuilder map = new StringBuilder("/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n"
                + "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n"
                + "/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n"
                + "1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n");
        for (int start = 1; start < characters.size(); start += 100) {
            int end = Math.min(start + 100, characters.size());
            map.append(end - start).append(" beginbfchar\n");
            for (int code = start; code < end; code++) {
                hex(map.append('<'), code);
                map.append("> <");
                for (char c : Character.toChars(characters.get(code))) {
                    hex(map, c);
                }
                map.append(">\n");
            }
            map.append("endbfchar\n");
        }
        return map.append("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n")
                .toString();
    }

    /** Appends four hexadecimal digits. */
    static void hex(StringBuilder out, int value) {
        for (int shift = 12; shift >= 0; shift -= 4) {
            out.append(DIGITS.charAt(value >> shift & 0xF));
        }
    }

    /** The six capitals that mark a subset. */
    private static String prefix(int hash) {
        StringBuilder prefix = new StringBuilder();
        long rest = hash & 0xFFFFFFFFL;
        for (int i = 0; i < 6; i++) {
            prefix.append((char) ('A' + rest % 26));
            rest /= 26;
        }
        return prefix.append('+').toString();
    }
}
