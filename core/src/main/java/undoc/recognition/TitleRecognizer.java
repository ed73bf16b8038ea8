// SPDX-License-Identifier: Apache-2.0
package undoc.recognition;

import java.util.ArrayList;
import java.util.List;
import undoc.model.Masthead;

/** Finds the title and further headings above the text. */
final class TitleRecognizer {
    private TitleRecognizer() {}

    /** The title at the head of these lines (masthead, page furniture and footnotes taken off). */
    static TitlePart recognize(List<StyledLine> lines, Masthead masthead) {
        TitleLines titleLines = new TitleLines(lines);
        int hidden = titleLines.hidden();
        List<List<StyledLine>> headings = titleLines.headings(hidden);
        List<String> texts = new ArrayList<>();
        List<String> markers = new ArrayList<>();
        int end = hidden;
        for (List<StyledLine> heading : headings) {
            end += heading.size();
            List<StyledLine> unmarked = new ArrayList<>();
            heading.forEach(line -> unmarked.add(withoutMarkers(line, markers)));
            String text = NameText.of(unmarked);
            texts.add(markers.isEmpty() ? text : text.replaceAll("[,;]+$", ""));
        }
        TitleOrder.Ordered ordered = TitleOrder.of(texts);
        List<StyledLine> rest = new ArrayList<>(lines.subList(0, hidden));
        rest.addAll(lines.subList(end, lines.size()));
        return new TitlePart(
                ordered.headings(), markers, ordered.number().stream().toList(), rest);
    }

    private static StyledLine withoutMarkers(StyledLine line, List<String> markers) {
        StyledLine rest = line;
        List<NoteMarkers.Place> places = NoteMarkers.in(line);
        for (int i = places.size() - 1; i >= 0; i--) {
            NoteMarkers.Place place = places.get(i);
            markers.add(place.marker());
            rest = LineParts.without(rest, place.from(), place.to());
        }
        return rest;
    }
}
