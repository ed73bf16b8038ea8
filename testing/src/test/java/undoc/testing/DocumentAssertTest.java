// SPDX-License-Identifier: Apache-2.0
package undoc.testing;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static undoc.testing.UndocAssertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import undoc.model.Distribution;
import undoc.model.DocumentKind;
import undoc.model.Language;
import undoc.model.SessionType;
import undoc.model.UnDocument;

/** Each assertion about documents and annexes with an example that passes and one that fails. */
class DocumentAssertTest {
    static Stream<Arguments> documents() {
        return Stream.of(
                of("symbol", d -> d.hasSymbol(" A/75/9789"), d -> d.hasSymbol("A/75/1"), "A/75/1", "A/75/9789"),
                of("symbols", d -> d.hasSymbols("A/75/9789", "S/2021/9199"), d -> d.hasSymbols("A/75/9789"), "S/2021"),
                of("kind", d -> d.isOfKind(DocumentKind.LETTER), d -> d.isOfKind(DocumentKind.NOTE), "note", "letter"),
                of("organ", d -> d.hasOrgan("Security Council"), d -> d.hasOrgan("Council"), "masthead/organs"),
                of(
                        "distribution",
                        d -> d.isDistributed(Distribution.GENERAL),
                        d -> d.isDistributed(Distribution.LIMITED),
                        "GENERAL",
                        "LIMITED"),
                of(
                        "date",
                        d -> d.isDated(LocalDate.of(2021, 3, 5)),
                        d -> d.isDated(LocalDate.of(2021, 3, 2)),
                        "2021-03-05",
                        "2021-03-02"),
                of("language", d -> d.isIn(Language.ENGLISH), d -> d.isIn(Language.CHINESE), "masthead/language"),
                of(
                        "original",
                        d -> d.hasOriginalLanguage(Language.FRENCH),
                        d -> d.hasOriginalLanguage(),
                        "masthead/originalLanguages"),
                of("job number", d -> d.hasJobNumber("21-99999"), d -> d.hasJobNumber("21-1"), "21-99999", "21-1"),
                of(
                        "session",
                        d -> d.hasSession(SessionType.REGULAR, 75).hasSession(SessionType.YEAR, 76),
                        d -> d.hasSession(SessionType.REGULAR, 76),
                        "regular 76"),
                of("item", d -> d.hasAgendaItem("130 (t)"), d -> d.hasAgendaItem("130"), "130 (t)"),
                of(
                        "item and title",
                        d -> d.hasAgendaItem("130 (t)", "Cooperation: rivers"),
                        d -> d.hasAgendaItem("130 (t)", "Rivers"),
                        "130 (t) Rivers"),
                of("title", d -> d.hasTitle(Sample.TITLE), d -> d.hasTitle("Letter"), "Letter dated 2 March"),
                of("annex count", d -> d.hasAnnexCount(1), d -> d.hasAnnexCount(2), "1: [Annex]"),
                of(
                        "annex",
                        d -> d.hasAnnexSatisfying(1, a -> a.hasLabel("Annex")),
                        d -> d.hasAnnexSatisfying(1, a -> a.hasLabel("Annex I")),
                        "annexes/0/label"),
                of(
                        "no such annex",
                        d -> d.hasAnnexSatisfying(1, a -> {}),
                        d -> d.hasAnnexSatisfying(2, a -> {}),
                        "1 annexes"),
                of("text", d -> d.containsText("transmit a declaration"), d -> d.containsText("report"), "body"),
                of("signature", d -> d.isSignedBy("Jane Example"), d -> d.isSignedBy("J. Example"), "Jane Example"),
                of("reference", d -> d.refersTo("A/RES/59/50"), d -> d.refersTo("A/RES/59/51"), "A/RES/59/50"),
                of("valid", DocumentAssert::isValid, d -> d.breaksRule("validation.symbol"), "validation.symbol"));
    }

    private static Arguments of(
            String name, Consumer<DocumentAssert> passing, Consumer<DocumentAssert> failing, String... message) {
        return arguments(name, passing, failing, List.of(message));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("documents")
    void passesAndFailsWithWhatWasExpectedAndFound(
            String name, Consumer<DocumentAssert> passing, Consumer<DocumentAssert> failing, List<String> message) {
        passing.accept(assertThat(Sample.letter()));
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> failing.accept(assertThat(Sample.letter())))
                .withMessageContainingAll(message.toArray(String[]::new))
                .withMessageContainingAll("Expected", "but found", "at");
    }

    static Stream<Arguments> annexes() {
        return Stream.of(
                annex("label", a -> a.hasLabel("Annex"), a -> a.hasLabel("Enclosure")),
                annex("heading", a -> a.hasHeading("Annex to the letter dated 2 March 2021"), a -> a.hasHeading("x")),
                annex("title", a -> a.hasTitle("Declaration on rivers"), a -> a.hasTitle("Rivers")),
                annex("original", a -> a.hasOriginalLanguage(Language.RUSSIAN), a -> a.hasOriginalLanguage()),
                annex("text", a -> a.containsText("Rivers join us."), a -> a.containsText("Mountains")),
                annex("annexes", a -> a.hasAnnexCount(0), a -> a.hasAnnexCount(1)));
    }

    private static Arguments annex(String name, Consumer<AnnexAssert> passing, Consumer<AnnexAssert> failing) {
        return arguments(name, passing, failing);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("annexes")
    void worksForAnnexesToo(String name, Consumer<AnnexAssert> passing, Consumer<AnnexAssert> failing) {
        passing.accept(assertThat(Sample.annex()));
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> failing.accept(assertThat(Sample.annex())))
                .withMessageContainingAll("Annex", "but found");
    }

    @Test
    void invalidDocumentsAreNamedWithTheRulesTheyBreak() {
        UnDocument limited = Sample.letter()
                .withMasthead(Sample.letter().masthead().toBuilder()
                        .addProceeding(Sample.letter().masthead().proceedings().get(0))
                        .date(LocalDate.of(2019, 3, 1))
                        .build());
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> assertThat(limited).isValid())
                .withMessageContainingAll("A/75/9789–S/2021/9199 (en) to be valid", "validation.symbol.year");
        assertThat(limited).breaksRule("validation.symbol.year");
    }

    @Test
    void softAssertionsReportAllThatFails() {
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> UndocSoftAssertions.checkSoftly(softly -> {
                    softly.assertThat(Sample.letter())
                            .hasSymbol("A/75/1")
                            .hasJobNumber("x")
                            .hasAnnexCount(1);
                    softly.assertThat(Sample.annex()).hasLabel("Enclosure");
                }))
                .withMessageContainingAll("A/75/1", "the job number", "Enclosure");
    }
}
