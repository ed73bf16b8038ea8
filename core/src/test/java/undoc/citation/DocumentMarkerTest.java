// SPDX-License-Identifier: Apache-2.0
package undoc.citation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import undoc.model.DocumentKind;
import undoc.model.Language;
import undoc.model.Masthead;
import undoc.model.UnDocument;
import undoc.model.body.Emphasis;
import undoc.model.body.FootnoteReference;
import undoc.model.body.Inline;
import undoc.model.body.Paragraph;
import undoc.model.body.Reference;
import undoc.model.body.Strong;
import undoc.model.body.Text;
import undoc.symbol.DocumentSymbol;

class DocumentMarkerTest {
    private static List<Inline> marked(Inline... content) {
        UnDocument document = UnDocument.builder(DocumentKind.LETTER)
                .masthead(Masthead.builder()
                        .addSymbol("A/75/9999")
                        .language(Language.FRENCH)
                        .build())
                .addBlock(Paragraph.of(List.of(content)))
                .build();
        return ((Paragraph) CitationFinder.create().mark(document).body().get(0)).content();
    }

    private static Reference reference(String symbol, String words) {
        return Reference.to(DocumentSymbol.parse(symbol), words);
    }

    @Test
    void citationsBecomeReferencesAndTheWordsStay() {
        assertThat(marked(new Text("Me référant à la résolution 59/50 du 2 décembre 2004, je vous prie")))
                .containsExactly(
                        new Text("Me référant à la "),
                        reference("A/RES/59/50", "résolution 59/50"),
                        new Text(" du 2 décembre 2004, je vous prie"));
    }

    @Test
    void marksAroundThemAreKept() {
        assertThat(marked(
                        new Emphasis(List.of(new Text("Rappelle la résolution "))),
                        new Strong(List.of(new Text("59/50;")))))
                .containsExactly(
                        new Emphasis(List.of(new Text("Rappelle la "))),
                        new Reference(
                                Optional.of(DocumentSymbol.parse("A/RES/59/50")),
                                Optional.empty(),
                                List.of(
                                        new Emphasis(List.of(new Text("résolution "))),
                                        new Strong(List.of(new Text("59/50"))))),
                        new Strong(List.of(new Text(";"))));
    }

    @Test
    void linksAreKeptAndToldTheirSymbol() {
        Reference link = new Reference(
                Optional.empty(), Optional.of("https://undocs.org/A/RES/59/50"), List.of(new Text("59/50")));
        assertThat(marked(new Text("la résolution "), link, new Text(" et")))
                .containsExactly(
                        new Text("la résolution "),
                        new Reference(Optional.of(DocumentSymbol.parse("A/RES/59/50")), link.href(), link.content()),
                        new Text(" et"));
    }

    @Test
    void aLinkToNowhereMakesRoomForTheReference() {
        Reference nowhere = new Reference(Optional.empty(), Optional.of("#"), List.of(new Text("59/50")));
        assertThat(marked(new Text("la résolution "), nowhere, new Text(" et")))
                .startsWith(new Text("la "))
                .hasSize(3)
                .element(1)
                .isInstanceOfSatisfying(Reference.class, reference -> {
                    assertThat(reference.symbol()).contains(DocumentSymbol.parse("A/RES/59/50"));
                    assertThat(InlineText.of(reference.content())).isEqualTo("résolution 59/50");
                });
    }

    @Test
    void footnotesAreReadToo() {
        FootnoteReference note = new FootnoteReference("1", List.of(Paragraph.of("Voir A/75/10.")));
        List<Inline> content = marked(new Text("les résolutions 60/1"), note, new Text(" et 61/2"));
        assertThat(content).contains(reference("A/RES/60/1", "résolutions 60/1"), reference("A/RES/61/2", "61/2"));
        assertThat(content)
                .contains(new FootnoteReference(
                        "1",
                        List.of(Paragraph.of(
                                List.of(new Text("Voir "), reference("A/75/10", "A/75/10"), new Text("."))))));
    }
}
