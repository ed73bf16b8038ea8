// SPDX-License-Identifier: Apache-2.0
package undoc.io.pdf.internal.write;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.fontbox.ttf.TTFTable;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.jspecify.annotations.Nullable;

/**
 * Where the marks of a font stand on its letters: the attachment of marks to letters, ligatures and other marks of the
 * table GPOS (OpenType, lookup types 4 to 6, also as extensions), which FontBox does not read.
 */
final class MarkAnchors {
    private static final int MARK_TO_BASE = 4;
    private static final int MARK_TO_LIGATURE = 5;
    private static final int MARK_TO_MARK = 6;
    private static final int EXTENSION = 9;

    private final List<Attachment> attachments = new ArrayList<>();

    /**
     * A place, in units of the font.
     *
     * @param x to the right
     * @param y upwards
     */
    record Anchor(int x, int y) {}

    private record Mark(int classOf, Anchor anchor) {}

    /** The marks and letters of one subtable; the anchors of a letter are in the order of the classes of marks. */
    private record Attachment(Map<Integer, Mark> marks, Map<Integer, List<@Nullable Anchor>> bases) {}

    /** The anchors of a font; none where it has no such table or a damaged one. */
    static MarkAnchors of(TrueTypeFont font) throws IOException {
        MarkAnchors anchors = new MarkAnchors();
        TTFTable table = font.getTableMap().get("GPOS");
        if (table != null) {
            try {
                anchors.read(ByteBuffer.wrap(font.getTableBytes(table)));
            } catch (IndexOutOfBoundsException e) {
                anchors.attachments.clear();
            }
        }
        return anchors;
    }

    /** How far the origin of a mark stands from that of the glyph that it is on; null where the font does not say. */
    @Nullable
    Anchor offset(int base, int mark) {
        for (Attachment attachment : attachments) {
            Mark found = attachment.marks.get(mark);
            List<@Nullable Anchor> places = found == null ? null : attachment.bases.get(base);
            Anchor place = places == null || found == null ? null : places.get(found.classOf);
            if (place != null && found != null) {
                return new Anchor(place.x - found.anchor.x, place.y - found.anchor.y);
            }
        }
        return null;
    }

    private void read(ByteBuffer table) {
        int features = unsigned(table, 6);
        Set<Integer> lookups = new TreeSet<>();
        for (int i = 0; i < unsigned(table, features); i++) {
            int entry = features + 2 + i * 6;
            String tag = "" + (char) table.get(entry) + (char) table.get(entry + 1) + (char) table.get(entry + 2);
            int feature = features + unsigned(table, entry + 4);
            for (int k = 0; (tag.equals("mar") || tag.equals("mkm")) && k < unsigned(table, feature + 2); k++) {
                lookups.add(unsigned(table, feature + 4 + 2 * k));
            }
        }
        int list = unsigned(table, 8);
        for (int lookup : lookups) {
            readLookup(table, list + unsigned(table, list + 2 + 2 * lookup));
        }
    }

    private void readLookup(ByteBuffer table, int lookup) {
        for (int i = 0; i < unsigned(table, lookup + 4); i++) {
            int type = unsigned(table, lookup);
            int subtable = lookup + unsigned(table, lookup + 6 + 2 * i);
            if (type == EXTENSION) {
                type = unsigned(table, subtable + 2);
                subtable += table.getInt(subtable + 4);
            }
            if (type >= MARK_TO_BASE && type <= MARK_TO_MARK && unsigned(table, subtable) == 1) {
                attachments.add(attachment(table, subtable, type == MARK_TO_LIGATURE));
            }
        }
    }

    private static Attachment attachment(ByteBuffer table, int at, boolean ligatures) {
        List<Integer> markGlyphs = coverage(table, at + unsigned(table, at + 2));
        List<Integer> baseGlyphs = coverage(table, at + unsigned(table, at + 4));
        int classes = unsigned(table, at + 6);
        int markArray = at + unsigned(table, at + 8);
        int baseArray = at + unsigned(table, at + 10);
        Map<Integer, Mark> marks = new HashMap<>();
        for (int i = 0; i < markGlyphs.size(); i++) {
            int entry = markArray + 2 + 4 * i;
            marks.put(
                    markGlyphs.get(i),
                    new Mark(unsigned(table, entry), anchor(table, markArray + unsigned(table, entry + 2))));
        }
        Map<Integer, List<@Nullable Anchor>> bases = new HashMap<>();
        for (int i = 0; i < baseGlyphs.size(); i++) {
            // Of a ligature the first component only: marks on the second one are as good as unheard of.
            int origin = ligatures ? baseArray + unsigned(table, baseArray + 2 + 2 * i) : baseArray;
            int first = ligatures ? origin + 2 : origin + 2 + 2 * i * classes;
            List<@Nullable Anchor> anchors = new ArrayList<>();
            for (int k = 0; k < classes; k++) {
                int offset = unsigned(table, first + 2 * k);
                anchors.add(offset == 0 ? null : anchor(table, origin + offset));
            }
            bases.put(baseGlyphs.get(i), anchors);
        }
        return new Attachment(marks, bases);
    }

    private static Anchor anchor(ByteBuffer table, int at) {
        return new Anchor(table.getShort(at + 2), table.getShort(at + 4));
    }

    private static List<Integer> coverage(ByteBuffer table, int at) {
        List<Integer> glyphs = new ArrayList<>();
        int count = unsigned(table, at + 2);
        boolean ranges = unsigned(table, at) == 2;
        for (int i = 0; i < count; i++) {
            int from = unsigned(table, at + 4 + (ranges ? 6 : 2) * i);
            int to = ranges ? unsigned(table, at + 6 + 6 * i) : from;
            for (int glyph = from; glyph <= to; glyph++) {
                glyphs.add(glyph);
            }
        }
        return glyphs;
    }

    private static int unsigned(ByteBuffer table, int at) {
        return table.getShort(at) & 0xFFFF;
    }
}
