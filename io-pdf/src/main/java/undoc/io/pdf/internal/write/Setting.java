// SPDX-License-Identifier: Apache-2.0
package undoc.io.pdf.internal.write;

import java.util.ArrayList;
import java.util.List;
import undoc.model.DocumentKind;
import undoc.model.Language;
import undoc.model.UnDocument;

/** What the layout of all parts of one document shares: glyphs, line breaks, elements, the outline. */
final class Setting {
    private final Geometry geometry;
    private final Language language;
    private final TypeScale type;
    private final Shaper shaper;
    private final LineBreaker breaker;
    private final StructTree tree;
    private final boolean resolution;
    private final boolean supplement;
    private final boolean geneva;
    private final Outline outline = new Outline();
    private int level;

    Setting(Geometry geometry, UnDocument document, Language language, Shaper shaper, StructTree tree) {
        this.geometry = geometry;
        this.language = language;
        this.geneva = document.masthead()
                .jobNumber()
                .filter(job -> job.startsWith("GE."))
                .isPresent();
        this.type = geneva ? TypeScale.of(language).untracked() : TypeScale.of(language);
        this.shaper = shaper;
        this.breaker = new LineBreaker(language.locale());
        this.tree = tree;
        DocumentKind kind = document.kind();
        this.supplement = kind == DocumentKind.SUPPLEMENT;
        this.resolution = kind == DocumentKind.RESOLUTION || kind == DocumentKind.DRAFT_RESOLUTION;
    }

    Geometry geometry() {
        return geometry;
    }

    Language language() {
        return language;
    }

    /** Whether the numbers of paragraphs are indented, as in a resolution. */
    boolean isResolution() {
        return resolution;
    }

    /**
     * Whether the document is one of the Official Records, whose chapters have their numbers at the edge of the page.
     */
    boolean isSupplement() {
        return supplement;
    }

    /** Whether the document is one of Geneva, whose page numbers leave out how many pages there are. */
    boolean isOfGeneva() {
        return geneva;
    }

    TypeScale type() {
        return type;
    }

    /** The column of the text. */
    Column text() {
        return new Column(
                geometry.left(),
                geometry.right(),
                Style.plain(type.size()).tracked(type.tracking()),
                type.leading(),
                Geometry.INDENT,
                Slice.Align.JUSTIFIED);
    }

    /** A column between these edges, with this type. */
    Column column(float left, float right, Style style) {
        return new Column(left, right, style, type.leading(style.size()));
    }

    Shaper shaper() {
        return shaper;
    }

    StructTree tree() {
        return tree;
    }

    Outline outline() {
        return outline;
    }

    List<Line> lines(ShapedText text, float width, float first) {
        return breaker.lines(text, width, first);
    }

    /**
     * The slices of a text in a column, as an element with no other text; no line of a paragraph stands alone on a
     * page.
     */
    List<Slice> slices(ShapedText text, Column column, StructElement element) {
        text.language().filter(other -> other != language).ifPresent(other -> element.language(other.code()));
        float first = column.first();
        List<Line> lines = lines(text, column.width(), first);
        element.await(lines.size());
        element.close();
        List<Slice> slices = new ArrayList<>(lines.size());
        float baseline = column.leading() / 2 + column.size() * 0.33f;
        for (int i = 0; i < lines.size(); i++) {
            float indent = i == 0 ? first : 0;
            Slice.PlacedLine placed = new Slice.PlacedLine(
                    lines.get(i), column.left() + indent, column.width() - indent, baseline, column.align(), element);
            Slice slice = Slice.of(column.leading(), List.of(placed));
            boolean withNext = lines.size() > 1 && (i == 0 || i == lines.size() - 2);
            slices.add(withNext ? slice.keptWithNext() : slice);
        }
        return slices;
    }

    /** The column of a heading: the levels differ in size and weight. */
    Column heading(Column column, int level) {
        float size =
                column.isMain() ? (level <= 1 ? 14 : level == 2 ? 14 : level == 3 ? 12 : type.size()) : column.size();
        Style style = (level >= 6 ? Style.italic(size) : Style.bold(size))
                .tracked(column.style().tracking());
        return column.isMain() ? titleColumn(style) : column.typed(style, column.leading());
    }

    /** The column of a title or heading of the text. */
    Column titleColumn(Style style) {
        return column(geometry.left(), geometry.right(), style.tracked(type.tracking()));
    }

    /**
     * A heading's element: levels go down one at a time, as PDF/UA-1, 7.4.2 demands. Footnotes stand outside of that
     * order, so that their headings are paragraphs.
     */
    StructElement heading(StructElement parent, int wanted) {
        if (parent.inNote()) {
            return parent.child("P");
        }
        level = Math.max(1, Math.min(wanted, level + 1));
        return parent.child("H" + level);
    }

    /** The element of a title, of the document or an annex: a heading of the first level. */
    StructElement title(StructElement parent) {
        level = 1;
        return parent.child("Title");
    }

    /** A section with a title of its own. */
    static StructElement section(StructElement parent, String title) {
        StructElement section = parent.child("Sect");
        section.entry("T", PdfSyntax.text(title));
        return section;
    }
}
