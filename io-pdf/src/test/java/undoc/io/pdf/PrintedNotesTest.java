// SPDX-License-Identifier: Apache-2.0
package undoc.io.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static undoc.io.pdf.LakeReport.report;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import undoc.model.Language;
import undoc.model.body.Block;
import undoc.model.body.Content;
import undoc.model.body.FootnoteReference;
import undoc.model.body.Heading;
import undoc.model.body.Inline;
import undoc.model.body.LineBreak;
import undoc.model.body.Paragraph;
import undoc.model.body.Signatory;
import undoc.model.body.SignatureBlock;
import undoc.model.body.Subscript;
import undoc.model.body.Superscript;
import undoc.model.body.Text;

/** The markers of notes are told from what stands around them on the page. */
class PrintedNotesTest {
    private static final Inline NOTE = note("1");
    private static final String SENTENCE = "The lighthouses of the lake are kept alight throughout the year.";
    private static final String ARABIC = "تبقى المنارات مضاءة طوال العام.";

    private static FootnoteReference note(String marker) {
        return new FootnoteReference(marker, List.of(Paragraph.of("A note.")));
    }

    private static Block paragraph(Inline... content) {
        return new Paragraph(Optional.empty(), Optional.empty(), List.of(content), List.of());
    }

    private static LayoutComparison written(Language language, Block... body) throws IOException {
        LayoutComparison comparison = LayoutComparison.of(report(language, List.of(body), List.of()));
        assertThat(comparison.missingWords()).isEmpty();
        assertThat(comparison.differences()).isEmpty();
        return comparison;
    }

    @Test
    void theyStandApartFromWhatIsRaisedBesideThem() throws IOException {
        written(
                Language.ENGLISH,
                paragraph(new Text("The lake"), NOTE, note("2"), new Superscript(List.of(new Text("bis")))));
    }

    @Test
    void theyAreFoundBetweenRaisedSentences() throws IOException {
        written(
                Language.ENGLISH,
                paragraph(
                        new Superscript(List.of(new Text(SENTENCE))),
                        NOTE,
                        new Text(SENTENCE),
                        new Superscript(List.of(new Text(SENTENCE)))));
    }

    @Test
    void theyStandOnTheLineOfTheTextWhateverIsLoweredAroundThem() throws IOException {
        written(
                Language.ENGLISH,
                paragraph(
                        new Text(SENTENCE),
                        new Subscript(List.of(new Superscript(List.of(new Text(SENTENCE), NOTE)))),
                        new Text(SENTENCE)));
    }

    @Test
    void theyStandBelowALineBreakThatIsAskedFor() throws IOException {
        LayoutComparison comparison =
                written(Language.ENGLISH, paragraph(new Text(SENTENCE), NOTE, new LineBreak(), note("2")));
        assertThat(Content.text(comparison.read().body())).doesNotContain("12");
    }

    @Test
    void theyDoNotMixWithTheNumberOfAnArabicParagraph() throws IOException {
        for (String number : List.of("A.", "3 bis.", "I.")) {
            written(
                    Language.ARABIC,
                    new Heading(1, Optional.of(number), List.of(NOTE, new Text(ARABIC))),
                    new Paragraph(
                            Optional.of(number), Optional.empty(), List.of(note("2"), new Text(ARABIC)), List.of()));
        }
    }

    @Test
    void theyFollowTheNumberOfAnArabicHeadingThatHasNothingElse() throws IOException {
        Inline note = new FootnoteReference("1", List.of(Paragraph.of(ARABIC)));
        LayoutComparison comparison =
                written(Language.ARABIC, Paragraph.of(ARABIC), new Heading(1, Optional.of("A."), List.of(note)));
        assertThat(comparison.read().body()).last().isInstanceOfSatisfying(Heading.class, heading -> assertThat(
                        heading.content())
                .contains(note));
    }

    @Test
    void theyAreFoundBesideWhatIsLoweredAndRaised() throws IOException {
        written(
                Language.ARABIC,
                new Paragraph(
                        Optional.of("12."),
                        Optional.empty(),
                        List.of(
                                NOTE,
                                new Text(ARABIC),
                                new Subscript(List.of(new Superscript(List.of(new Text(ARABIC.repeat(3)))))),
                                new Text(ARABIC)),
                        List.of()));
    }

    @Test
    void aParagraphThatBeginsWithOneIsNoOfficeOfASignatureAboveIt() throws IOException {
        Signatory berg = new Signatory("Ida Berg", Optional.of("Ambassador"), true, Optional.of("(Signed)"));
        written(
                Language.ENGLISH,
                Paragraph.of(SENTENCE),
                new SignatureBlock(List.of(berg)),
                new Heading(2, Optional.empty(), List.of(NOTE, new Text("On the ferries of the lake"))),
                paragraph(note("2"), new Text("Ferries of the lake")));
    }
}
