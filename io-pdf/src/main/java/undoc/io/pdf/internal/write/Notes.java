// SPDX-License-Identifier: Apache-2.0
package undoc.io.pdf.internal.write;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import undoc.model.body.FootnoteReference;

/** Lays out footnotes: what stands at the foot of the page for the markers in a slice. */
final class Notes {
    /** Between the left edge of a marker and that of the text. */
    private static final float ROOM = 12;

    private final Setting setting;
    private final Map<Mark.Note, List<Slice>> laidOut = new HashMap<>();

    Notes(Setting setting) {
        this.setting = setting;
    }

    /** The slices of each note whose marker stands in a slice; a note of a note comes behind its lines. */
    List<List<Slice>> of(Slice slice) {
        List<List<Slice>> all = new ArrayList<>();
        for (Slice.PlacedLine placed : slice.lines()) {
            Line line = placed.line();
            for (Mark.Note note : line.text().notes(line.start(), line.end())) {
                List<Slice> known = laidOut.get(note);
                if (known == null) {
                    known = layOut(note.footnote(), placed.element());
                    laidOut.put(note, known);
                }
                all.add(known);
            }
        }
        return all;
    }

    /** As {@link #of}, for a slice that is drawn now and not asked for again. */
    List<List<Slice>> take(Slice slice) {
        List<List<Slice>> all = of(slice);
        for (Slice.PlacedLine placed : slice.lines()) {
            Line line = placed.line();
            line.text().notes(line.start(), line.end()).forEach(laidOut::remove);
        }
        return all;
    }

    private List<Slice> layOut(FootnoteReference footnote, StructElement paragraph) {
        StructElement element = paragraph.child("Note");
        setting.tree().identify(element, "note-");
        Geometry geometry = setting.geometry();
        TypeScale type = setting.type();
        Style style = Style.plain(type.noteSize()).tracked(type.tracking());
        Column column = new Column(geometry.left(), geometry.right(), style, type.noteLeading());
        Sink.Collected sink = new Sink.Collected(new ArrayList<>());
        new LabelledLayout(setting, sink, column, geometry.left() - ROOM, ROOM)
                .layOut(footnote.marker(), element.child("Lbl"), footnote.content(), element);
        element.close();
        List<Slice> all = new ArrayList<>();
        for (Slice slice : sink.slices()) {
            all.add(slice);
            of(slice).forEach(all::addAll);
        }
        return all;
    }
}
