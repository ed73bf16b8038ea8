// SPDX-License-Identifier: Apache-2.0
package undoc.io.pdf.internal.write;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.fontbox.ttf.TTFTable;
import org.apache.fontbox.ttf.TrueTypeFont;

/**
 * Cuts a font down to some of its glyphs: outlines and advances, without the instructions for coarse screens, which are
 * more than half of a font (OpenType 1.9, tables glyf, loca, hmtx; ISO 32000-1, 9.9). Safe for many threads.
 */
final class FontSubset {
    private static final int WORDS = 0x0001;
    private static final int SCALE = 0x0008;
    private static final int MORE = 0x0020;
    private static final int TWO_SCALES = 0x0040;
    private static final int MATRIX = 0x0080;
    private static final int INSTRUCTIONS = 0x0100;
    private static final int GLYPH_HEADER = 10;

    private final TrueTypeFont font;
    private final Map<String, TTFTable> tables;
    private final long[] places;
    private final int metrics;

    FontSubset(TrueTypeFont font) throws IOException {
        this.font = font;
        this.tables = font.getTableMap();
        this.places = font.getIndexToLocation().getOffsets();
        this.metrics = font.getHorizontalHeader().getNumberOfHMetrics();
    }

    /**
     * The font file with these glyphs only, in this order, and behind them those that they are composed of; as in every
     * font the first one is that for missing characters, 0.
     */
    byte[] of(List<Integer> glyphs) throws IOException {
        Map<Integer, Integer> numbers = new LinkedHashMap<>();
        glyphs.forEach(glyph -> numbers.putIfAbsent(glyph, numbers.size()));
        List<Integer> all = new ArrayList<>(numbers.keySet());
        List<byte[]> outlines = new ArrayList<>();
        int length = 0;
        for (int i = 0; i < all.size(); i++) {
            byte[] outline = outline(all.get(i), numbers, all);
            outlines.add(outline);
            length += aligned(outline.length);
        }
        ByteBuffer glyf = ByteBuffer.allocate(length);
        ByteBuffer loca = ByteBuffer.allocate(4 * all.size() + 4);
        ByteBuffer hmtx = ByteBuffer.allocate(4 * all.size());
        for (int i = 0; i < all.size(); i++) {
            loca.putInt(glyf.position());
            glyf.put(outlines.get(i)).position(aligned(glyf.position()));
            putMetrics(hmtx, all.get(i));
        }
        loca.putInt(glyf.position());
        SortedMap<String, ByteBuffer> made = new TreeMap<>(Map.of("glyf", glyf, "loca", loca, "hmtx", hmtx));
        made.put("head", table("head").putInt(8, 0).putShort(50, (short) 1));
        made.put("hhea", table("hhea").putShort(34, (short) all.size()));
        made.put("maxp", table("maxp").putShort(4, (short) all.size()).putShort(26, (short) 0));
        return file(made);
    }

    private void putMetrics(ByteBuffer hmtx, int glyph) throws IOException {
        int bearing = glyph < metrics ? 4 * glyph + 2 : 4 * metrics + 2 * (glyph - metrics);
        hmtx.put(bytes("hmtx", 4L * Math.min(glyph, metrics - 1), 2));
        hmtx.put(bytes("hmtx", bearing, 2));
    }

    private byte[] outline(int glyph, Map<Integer, Integer> numbers, List<Integer> all) throws IOException {
        long start = places[glyph];
        int length = (int) (places[glyph + 1] - start);
        if (length <= GLYPH_HEADER) {
            return new byte[0];
        }
        byte[] outline = bytes("glyf", start, length);
        int contours = ByteBuffer.wrap(outline).getShort(0);
        return contours >= 0 ? simple(outline, contours) : composed(outline, numbers, all);
    }

    private static byte[] simple(byte[] outline, int contours) {
        int at = GLYPH_HEADER + 2 * contours;
        int behind = at + 2 + (ByteBuffer.wrap(outline).getShort(at) & 0xFFFF);
        ByteBuffer kept = ByteBuffer.allocate(at + 2 + outline.length - behind);
        kept.put(outline, 0, at).putShort((short) 0).put(outline, behind, outline.length - behind);
        return kept.array();
    }

    /** A glyph made of others, with their new numbers. */
    private static byte[] composed(byte[] bytes, Map<Integer, Integer> numbers, List<Integer> all) {
        ByteBuffer outline = ByteBuffer.wrap(bytes);
        int at = GLYPH_HEADER;
        int flags = MORE;
        while ((flags & MORE) != 0) {
            flags = outline.getShort(at);
            int part = outline.getShort(at + 2) & 0xFFFF;
            if (!numbers.containsKey(part)) {
                numbers.put(part, all.size());
                all.add(part);
            }
            outline.putShort(at, (short) (flags & ~INSTRUCTIONS)).putShort(at + 2, (short) (int) numbers.get(part));
            at += (flags & WORDS) != 0 ? 8 : 6;
            at += (flags & SCALE) != 0 ? 2 : (flags & TWO_SCALES) != 0 ? 4 : (flags & MATRIX) != 0 ? 8 : 0;
        }
        return Arrays.copyOf(bytes, at);
    }

    private ByteBuffer table(String name) throws IOException {
        return ByteBuffer.wrap(bytes(name, 0, (int) find(name).getLength()));
    }

    private TTFTable find(String name) throws IOException {
        TTFTable table = tables.get(name);
        if (table == null) {
            throw new IOException("the font " + font.getName() + " has no table " + name);
        }
        return table;
    }

    private byte[] bytes(String table, long from, int length) throws IOException {
        try (InputStream in = font.getOriginalData()) {
            in.skipNBytes(find(table).getOffset() + from);
            return in.readNBytes(length);
        }
    }

    private static int aligned(int length) {
        return (length + 3) & ~3;
    }

    private static byte[] file(SortedMap<String, ByteBuffer> tables) {
        int length = 12 + 16 * tables.size();
        for (ByteBuffer table : tables.values()) {
            length += aligned(table.capacity());
        }
        ByteBuffer file = ByteBuffer.allocate(length);
        int highest = Integer.highestOneBit(tables.size());
        file.putInt(0x00010000).putShort((short) tables.size()).putShort((short) (16 * highest));
        file.putShort((short) Integer.numberOfTrailingZeros(highest))
                .putShort((short) (16 * (tables.size() - highest)));
        int at = 12 + 16 * tables.size();
        int head = 0;
        for (Map.Entry<String, ByteBuffer> table : tables.entrySet()) {
            byte[] data = table.getValue().array();
            file.put(at, data);
            head = table.getKey().equals("head") ? at : head;
            table.getKey().chars().forEach(c -> file.put((byte) c));
            file.putInt(sum(file, at, at + aligned(data.length))).putInt(at).putInt(data.length);
            at += aligned(data.length);
        }
        file.putInt(head + 8, 0xB1B0AFBA - sum(file, 0, length));
        return file.array();
    }

    private static int sum(ByteBuffer file, int from, int to) {
        int sum = 0;
        for (int i = from; i < to; i += 4) {
            sum += file.getInt(i);
        }
        return sum;
    }
}
