// SPDX-License-Identifier: Apache-2.0
package undoc.io.pdf.internal.write;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import undoc.model.Language;

/** What the layout of all parts of one document shares: glyphs, line breaks, elements, the outline. */
final class Setting {
    private final Geometry geometry;
    private final Language language;
    private final Shaper shaper;
    private final LineBreaker breaker;
    private final StructTree tree;
    private final List<OutlineEntry> outline = new ArrayList<>();
    private int level;

    Setting(Geometry geometry, Language language, Shaper shaper, StructTree tree) {
        this.geometry = geometry;
        this.language = language;
        this.shaper = shaper;
        this.breaker = new LineBreaker(language.locale());
        this.tree = tree;
    }

    /**
     * A bookmark.
     *
     * @param title its words
     * @param element the element that it leads to
     */
    record OutlineEntry(String title, StructElement element) {}

    Geometry geometry() {
        return geometry;
    }

    Language language() {
        return language;
    }

    Shaper shaper() {
        return shaper;
    }

    StructTree tree() {
        return tree;
    }

    List<OutlineEntry> outline() {
        return outline;
    }

    List<Line> lines(ShapedText text, float width, float first) {
        return breaker.lines(text, width, first);
    }

    /** The slices of a text in a column; the first line and the last but one keep the next one with them. */
    List<Slice> slices(ShapedText text, Column column, Slice.Align align, float first, StructElement element) {
        List<Line> lines = lines(text, column.width(), first);
        List<Slice> slices = new ArrayList<>(lines.size());
        for (int i = 0; i < lines.size(); i++) {
            float indent = i == 0 ? first : 0;
            boolean withNext = lines.size() > 1 && (i == 0 || i == lines.size() - 2);
            Slice.PlacedLine placed =
                    new Slice.PlacedLine(lines.get(i), column.left() + indent, column.width() - indent, align, element);
            slices.add(new Slice(column.leading(), List.of(placed), false, withNext));
        }
        return slices;
    }

    /**
     * A heading's element: levels go down one at a time, as PDF/UA-1, 7.4.2 demands. Footnotes stand outside of that
     * order, so that their headings are paragraphs.
     */
    StructElement heading(StructElement parent, int wanted, String words) {
        if (parent.inNote()) {
            return parent.child("P");
        }
        level = Math.max(1, Math.min(wanted, level + 1));
        StructElement element = parent.child("H" + level);
        if (level <= 3) {
            outline.add(new OutlineEntry(words, element));
        }
        return element;
    }

    /** A section with a title of its own. */
    static StructElement section(StructElement parent, String title) {
        StructElement section = parent.child("Sect");
        section.dictionary().setString(COSName.T, title);
        return section;
    }
}
