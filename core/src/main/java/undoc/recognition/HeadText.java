// SPDX-License-Identifier: Apache-2.0
package undoc.recognition;

import java.util.ArrayList;
import java.util.List;

/**
 * The words of a heading without the markers of its footnotes.
 *
 * @param text the words, lines joined
 * @param markers the markers, in order
 */
record HeadText(String text, List<String> markers) {
    HeadText {
        markers = List.copyOf(markers);
    }

    static HeadText of(List<StyledLine> lines, Notes notes) {
        StringBuilder text = new StringBuilder();
        List<String> markers = new ArrayList<>();
        TextJoiner joiner = new TextJoiner(WordList.EMPTY);
        lines.forEach(line -> joiner.append(text, TextJoiner.clean(words(line, notes, markers))));
        return new HeadText(text.toString().strip(), markers);
    }

    private static String words(StyledLine line, Notes notes, List<String> markers) {
        StringBuilder text = new StringBuilder(line.text());
        List<NoteMarkers.Place> places = NoteMarkers.in(line);
        for (int i = places.size() - 1; i >= 0; i--) {
            NoteMarkers.Place place = places.get(i);
            if (notes.has(line.page(), place.marker(), true)) {
                text.delete(place.from(), place.to());
                markers.add(0, place.marker());
            }
        }
        return text.toString();
    }
}
