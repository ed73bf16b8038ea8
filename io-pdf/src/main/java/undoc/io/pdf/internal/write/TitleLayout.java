// SPDX-License-Identifier: Apache-2.0
package undoc.io.pdf.internal.write;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import undoc.model.Masthead;
import undoc.model.body.FootnoteReference;

/** Lays out the headings of a document or annex, above those of the text. */
final class TitleLayout {
    static final float TITLE = 14;
    static final float SUBTITLE = 12;

    /** How far the number of a resolution stands out to the left of its title. */
    private static final float HANGING = 52;

    private static final float GAP = 10;

    private final Setting setting;
    private final Sink sink;

    TitleLayout(Setting setting, Sink sink) {
        this.setting = setting;
        this.sink = sink;
    }

    /** Headings with the notes on the first one, which is larger unless it is that of a letter. */
    void titles(StructElement parent, List<String> titles, List<FootnoteReference> notes, float size) {
        for (int i = 0; i < titles.size(); i++) {
            heading(parent, words(titles.get(i), i == 0 ? notes : List.of(), Style.bold(i == 0 ? size : SUBTITLE)), 0);
        }
        if (titles.isEmpty() && !notes.isEmpty()) {
            heading(parent, words("", notes, Style.bold(SUBTITLE)), 0);
        }
    }

    /** The label of an annex, at the edge of the masthead. */
    void label(StructElement parent, String label, float size) {
        Column own = setting.titleColumn(Style.bold(size));
        place(
                words(label, List.of(), own.style()),
                own.between(setting.geometry().outerLeft(), own.right()),
                parent);
    }

    /**
     * The headings of a resolution: that it was adopted, in brackets how it came about, and behind its number, which
     * stands out to the left, its subject, which the document has first.
     */
    void resolution(StructElement parent, String number, List<String> titles, List<FootnoteReference> notes) {
        titles(parent, titles.subList(1, titles.size()), List.of(), TITLE);
        Style style = tracked(Style.bold(SUBTITLE));
        String end = setting.language().isRightToLeft() ? " -" : ".";
        List<Piece> pieces = new ArrayList<>(List.of(new Piece(bare(number) + end, style), Piece.tab(HANGING, style)));
        pieces.addAll(words(titles.get(0), notes, style));
        heading(parent, pieces, HANGING);
    }

    /** A number without the mark that parts it from a title. */
    private static String bare(String number) {
        return number.replaceFirst("[\\s.\u2013-]+$", "");
    }

    /**
     * The line of the number before the title of a resolution, which its symbol ends with, if the document prints it.
     */
    static Optional<String> number(Masthead masthead) {
        return masthead.printed().stream()
                .filter(line -> line.indexOf('/') > 0
                        && masthead.symbols().stream()
                                .anyMatch(s -> s.toString().endsWith("/" + bare(line))))
                .findFirst();
    }

    private void heading(StructElement parent, List<Piece> words, float hanging) {
        if (words.isEmpty()) {
            return;
        }
        Style style = words.get(0).style();
        place(words, setting.titleColumn(style).beginning(-hanging), parent);
    }

    private void place(List<Piece> words, Column placed, StructElement parent) {
        setting.slices(setting.shaper().shape(words), placed, setting.title(parent))
                .forEach(slice -> sink.add(slice.keptWithNext()));
        sink.add(Slice.gap(GAP).keptWithNext());
    }

    /** The words of a heading; those in brackets in small italics. */
    private List<Piece> words(String text, List<FootnoteReference> notes, Style style) {
        List<Piece> pieces = new ArrayList<>();
        boolean bracketed = text.length() > 2 && text.startsWith("[") && text.endsWith("]");
        Style own = tracked(bracketed ? Style.plain(setting.type().size()) : style);
        if (bracketed) {
            pieces.add(new Piece("[", own));
            pieces.add(new Piece(text.substring(1, text.length() - 1), own.withEmphasis()));
            pieces.add(new Piece("]", own));
        } else {
            pieces.add(new Piece(text.isEmpty() && notes.isEmpty() ? "\u00A0" : text, own));
        }
        notes.forEach(note -> note.fold(new PieceCollector(pieces, own, Optional.empty())));
        return pieces;
    }

    private Style tracked(Style style) {
        return style.tracked(setting.type().tracking());
    }
}
