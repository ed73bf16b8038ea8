// SPDX-License-Identifier: Apache-2.0
package undoc.io.pdf.internal.write;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import undoc.model.body.FootnoteReference;

/** Lays out footnotes: what stands at the foot of the page for the markers in a slice. */
final class Notes {
    private final Setting setting;
    private final Map<Mark.Note, List<Slice>> laidOut = new HashMap<>();

    Notes(Setting setting) {
        this.setting = setting;
    }

    /** The slices of the notes whose markers stand in a slice, notes of notes among them. */
    List<Slice> of(Slice slice) {
        List<Slice> slices = new ArrayList<>();
        for (Slice.PlacedLine placed : slice.lines()) {
            Line line = placed.line();
            for (Mark.Note note : line.text().notes(line.start(), line.end())) {
                List<Slice> known = laidOut.get(note);
                if (known == null) {
                    known = layOut(note.footnote(), placed.element());
                    laidOut.put(note, known);
                }
                slices.addAll(known);
            }
        }
        return slices;
    }

    private List<Slice> layOut(FootnoteReference footnote, StructElement paragraph) {
        StructElement element = paragraph.child("Note");
        setting.tree().identify(element, "note-");
        Geometry geometry = setting.geometry();
        Column column =
                new Column(geometry.left(), geometry.right(), Geometry.NOTE_SIZE, Geometry.NOTE_LEADING).indented(14);
        Sink.Collected sink = new Sink.Collected(new ArrayList<>());
        BlockLayout layout = new BlockLayout(setting, sink, column, element);
        layout.labelled(
                footnote.marker(), geometry.left(), Style.plain(Geometry.NOTE_SIZE), footnote.content(), element);
        List<Slice> all = new ArrayList<>();
        for (Slice slice : sink.slices()) {
            all.add(slice);
            all.addAll(of(slice));
        }
        return all;
    }
}
