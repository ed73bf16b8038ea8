// SPDX-License-Identifier: Apache-2.0
package undoc.io.pdf.internal.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import undoc.model.DocumentKind;
import undoc.model.Masthead;
import undoc.model.UnDocument;
import undoc.model.body.FootnoteReference;
import undoc.model.body.Paragraph;
import undoc.model.body.Text;

class LineMatcherTest {
    private final LineMatcher matcher = new LineMatcher(Passages.of(UnDocument.builder(DocumentKind.LETTER)
            .masthead(Masthead.builder().addSymbol("A/99/7").build())
            .addTitle("Letter dated 2 May 2044 from the Permanent Representative of Ruritania")
            .body(List.of(
                    Paragraph.numbered("1.", "The harbour was closed for nine days in the spring of that year."),
                    Paragraph.of(List.of(
                            new Text("It was opened again"),
                            new FootnoteReference(
                                    "1", List.of(Paragraph.of("See the annual report of the harbour.")))))))
            .build()));

    @Test
    void linesAreFoundWithWhatTheyAre() {
        assertThat(taken("A/99/7")).isEqualTo(Taken.MASTHEAD);
        assertThat(taken("Letter dated 2 May 2044 from the")).isEqualTo(Taken.TITLE);
        assertThat(taken("1. The harbour was closed for nine")).isEqualTo(Taken.PARAGRAPH);
        assertThat(taken("days in the spring of that year.")).isEqualTo(Taken.PARAGRAPH);
        assertThat(taken("1 See the annual report of the harbour.")).isEqualTo(Taken.FOOTNOTE);
    }

    @Test
    void whatTheDocumentDoesNotHoldIsLeftOut() {
        assertThat(taken("44-00123 2/5")).isEqualTo(Taken.LEFT_OUT);
    }

    @Test
    void aWordIsFoundOnce() {
        assertThat(taken("A/99/7")).isEqualTo(Taken.MASTHEAD);
        assertThat(taken("A/99/7")).as("the running head of page 2").isEqualTo(Taken.LEFT_OUT);
    }

    private Taken taken(String line) {
        return matcher.find(line).map(Passage::taken).orElse(Taken.LEFT_OUT);
    }
}
