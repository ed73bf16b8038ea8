// SPDX-License-Identifier: Apache-2.0
package undoc.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import undoc.io.Problem;
import undoc.model.Annex;
import undoc.model.DocumentKind;
import undoc.model.UnDocument;
import undoc.model.body.Block;
import undoc.model.body.FootnoteReference;
import undoc.model.body.Paragraph;
import undoc.model.body.Text;

/** What rules must not take for a fault. */
class FalseAlarmTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "They mean to annex our land.",
                "As annex B of the plan of action says, rivers flow.",
                "See the letter in A/74/9676-S/2020/990, annex, for more.",
                "The annex to resolution 60/1 is clear."
            })
    void anAnnexOfAnotherDocumentIsNotMissedInALetter(String text) {
        assertThat(ids(letter(Paragraph.of(text)))).doesNotContain("validation.annex.absent");
    }

    @ParameterizedTest
    @ValueSource(strings = {"I transmit a statement (see annex).", "I refer to annex II.", "The annexes are attached."})
    void anAnnexOfTheLetterIs(String text) {
        assertThat(ids(letter(Paragraph.of(text)))).contains("validation.annex.absent");
    }

    @Test
    void theSecondMarkerOfANoteNeedsNoTextOfItsOwn() {
        Block first = marked(List.of(Paragraph.of("See above.")));
        Block again = marked(List.of());
        assertThat(ids(letter(first, again))).doesNotContain("validation.footnote.empty");
        assertThat(ids(letter(again, first))).contains("validation.footnote.empty");
    }

    @Test
    void aNoBreakSpacePartsTheNumberOfAnAnnexToo() {
        UnDocument report = UnDocument.builder(DocumentKind.REPORT)
                .annexes(List.of(annex("Annex\u00a0I"), annex("Annex II")))
                .build();
        assertThat(ids(report)).doesNotContain("validation.annex.order");
    }

    private static Annex annex(String label) {
        return Annex.of(label, List.of(Paragraph.of("Rivers flow.")));
    }

    private static Block marked(List<Block> note) {
        return Paragraph.of(List.of(new Text("Rivers"), new FootnoteReference("1", note)));
    }

    private static UnDocument letter(Block... body) {
        return UnDocument.builder(DocumentKind.LETTER).body(List.of(body)).build();
    }

    private static List<String> ids(UnDocument document) {
        return Stream.of(document)
                .flatMap(d -> Validator.create().validate(d).stream())
                .map(Problem::id)
                .toList();
    }
}
