// SPDX-License-Identifier: Apache-2.0
package undoc.citation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import undoc.model.Language;
import undoc.symbol.DocumentSymbol;

/** What holds of the citations of any text. */
class CitationPropertiesTest {
    private static final CitationContext ENGLISH = CitationContext.of(Language.ENGLISH);

    /** Pieces of which citations are made, and what can come between them, in wild order. */
    @Provide
    Arbitrary<String> scraps() {
        return Arbitraries.of(
                        "resolution ",
                        "resolutions ",
                        "59/50",
                        "1325 (2000)",
                        "217 A (III)",
                        " A",
                        " and ",
                        ", ",
                        "; ",
                        "decision ",
                        "75/510",
                        "S-27/2",
                        "A/75/10",
                        "/Add.1",
                        " and Add.2",
                        "-E/2024/3",
                        " (Part I)",
                        "paragraph ",
                        "5 (a) of ",
                        "its ",
                        "General Assembly ",
                        "Human Rights Council ",
                        " of 2 December 2004",
                        "2/3",
                        "(",
                        ")",
                        "第",
                        "号",
                        "决议",
                        "和",
                        "大会",
                        "2004年12月2日",
                        "القرار ",
                        "و",
                        " (د-15)",
                        "ألف",
                        "دإ-",
                        "27/2",
                        "резолюции ",
                        "№",
                        "\u00A0",
                        "\u00AD",
                        "\uFFFC",
                        "\uD83D\uDE00",
                        "\n\n",
                        "the same resolution",
                        "/",
                        "-",
                        ".",
                        "Official Records of the General Assembly, ",
                        "Thirty-fourth Session, ",
                        "Supplement No. ",
                        "ﷺ",
                        "㈠",
                        "é")
                .list()
                .ofMaxSize(30)
                .map(pieces -> String.join("", pieces));
    }

    @Property(tries = 1500)
    void rangesLieInTheTextInOrderAndApart(@ForAll("scraps") String text, @ForAll Language language) {
        check(text, CitationFinder.create().find(text, CitationContext.of(language)));
    }

    @Property(tries = 500)
    void anyStringIsRead(@ForAll String text, @ForAll Language language) {
        check(text, CitationFinder.create().find(text, CitationContext.of(language, DocumentSymbol.parse("A/75/1"))));
    }

    private static void check(String text, List<Citation> citations) {
        int end = 0;
        for (Citation citation : citations) {
            assertThat(citation.range().start()).isGreaterThanOrEqualTo(end);
            assertThat(citation.range().contains(citation.designator())).isTrue();
            end = citation.range().end();
            assertThat(end).isLessThanOrEqualTo(text.length());
            assertThat(citation.designator().in(text)).isNotBlank();
            assertThat(citation.designator().in(text))
                    .isEqualTo(citation.designator().in(text).strip());
            citation.paragraph().ifPresent(paragraph -> {
                assertThat(paragraph.overlaps(citation.range())).isFalse();
                assertThat(paragraph.in(text)).isNotBlank();
            });
        }
    }

    @Property(tries = 300)
    void aCitationIsFoundWhereverItStands(@ForAll("scraps") String before) {
        String text = before + ". The Board saw resolution 59/50 of 2 December 2004.";
        assertThat(CitationFinder.create().find(text, ENGLISH))
                .extracting(citation -> citation.range().in(text) + " " + citation.symbol())
                .contains("resolution 59/50 A/RES/59/50");
    }

    @Property(tries = 300)
    void blanksAndSoftHyphensMakeNoDifference(@ForAll("scraps") String text) {
        String other = text.replace(" ", "\u00A0").replace("resolution", "reso\u00ADlution");
        assertThat(symbols(other)).isEqualTo(symbols(text));
    }

    private static List<List<DocumentSymbol>> symbols(String text) {
        return CitationFinder.create().find(text, ENGLISH).stream()
                .map(Citation::symbols)
                .toList();
    }
}
