// SPDX-License-Identifier: Apache-2.0
package undoc.recognition;

import static org.assertj.core.api.Assertions.assertThat;
import static undoc.recognition.SheetReading.read;

import java.util.List;
import org.junit.jupiter.api.Test;
import undoc.model.UnDocument;
import undoc.model.body.Content;
import undoc.model.body.FootnoteReference;

/** Notes at the feet of pages and their markers. */
class FootnotesTest {
    private static List<String> notes(UnDocument document) {
        return Content.all(FootnoteReference.class, document.body())
                .map(note -> note.marker() + " " + Content.text(note.content()))
                .toList();
    }

    @Test
    void footnotesHangOnTheirMarkers() {
        UnDocument document = read(new Sheet()
                .heading("Ferries of the world")
                .marked("The Union has reported on them.", "1")
                .text("The General Secretariat of the Union has nothing to add to that, and neither have we.")
                .rule()
                .note("1", "See A/99/12.")
                .page()
                .marked("It did so again in the next year.", "2")
                .text("Nothing more was heard of it by the States that are members of the Union of Ferries.")
                .rule()
                .note("2", "Ibid., para. 4."));

        assertThat(notes(document)).containsExactly("1 See A/99/12.", "2 Ibid., para. 4.");
    }

    @Test
    void aNoteWithoutAMarkerStaysAsText() {
        UnDocument document = read(new Sheet()
                .heading("Ferries of the world")
                .text("The General Secretariat of the Union has nothing to add to that, and neither have we.")
                .page()
                .text("The General Secretariat of the Union has nothing to add to that, and neither have we.")
                .rule()
                .note("7", "See A/99/12."));

        assertThat(Content.text(document.body())).contains("7 See A/99/12.");
    }

    @Test
    void notesWhoseNumbersAreNotRaisedBeginBelowEachOther() {
        UnDocument document = read(new Sheet()
                .heading("Ferries of the world")
                .marked("The Union has reported on them.", "(1)")
                .marked("It did so again in the next year.", "(2)")
                .text("The General Secretariat of the Union has nothing to add to that, and neither have we.")
                .rule()
                .small("(1) See A/99/12, where the Union says that its ferries run by day, as they did in the year")
                .small("2044, and by night.")
                .small("(2) See A/99/13."));

        assertThat(notes(document))
                .containsExactly(
                        "(1) See A/99/12, where the Union says that its ferries run by day, as they did in the year 2044, and by"
                                + " night.",
                        "(2) See A/99/13.");
    }

    @Test
    void squareMetresAreNoMarkers() {
        UnDocument document = read(new Sheet()
                .heading("Ferries of the world")
                .marked("The Union has reported on them.", "2")
                .marked("The lake covers 99 km", "2")
                .text("The General Secretariat of the Union has nothing to add to that, and neither have we.")
                .rule()
                .note("2", "See A/99/12."));

        assertThat(notes(document)).containsExactly("2 See A/99/12.");
        assertThat(Content.text(document.body())).contains("99 km2");
    }
}
