// SPDX-License-Identifier: Apache-2.0
package undoc.io.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static undoc.io.pdf.LakeReport.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import undoc.model.Annex;
import undoc.model.DocumentKind;
import undoc.model.Language;
import undoc.model.UnDocument;
import undoc.model.body.Block;
import undoc.model.body.Heading;
import undoc.model.body.Paragraph;
import undoc.model.body.Strong;
import undoc.model.body.Table;
import undoc.model.body.TableCell;
import undoc.model.body.TableRow;
import undoc.model.body.Text;
import undoc.symbol.DocumentSymbol;

/** What a page does to text, and what of it reading by layout alone must undo. */
class PrintedTextTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    CHINESE | 回顾关于湖泊灯塔的第1754(2007)号、第2044(2012)号、第2099(2013)号和第2414(2018)号决议以及以往所有相关决议，
                    ARABIC  | الآراء التي أُعرب عنها وأُبديت في اللجنة التي أُنشئت لهذا الغرض، وأُجريت مناقشتها سرّاً
                    ENGLISH | The ferries call at Shab‘a, Bra‘shit and Fa‘ra, as decision EC-83/DEC.5 and decision EC-91/DEC.2 of the EC say
                    ENGLISH | See https://lights.example/news/the-long-way-of-the-lighthouse-keepers-around-the-lake-and-back-again-in-winter
                    FRENCH  | Les normes impératives du droit des lacs ( jus lacustre ) sont rappelées dans la résolution.
                    """)
    void aParagraphHasItsWords(Language language, String text) throws IOException {
        for (int blanks = 0; blanks < 40; blanks += 3) {
            Block paragraph = Paragraph.of("x".repeat(blanks) + " " + text + " " + text);
            LayoutComparison comparison = LayoutComparison.of(report(language, List.of(paragraph), List.of()));
            assertThat(comparison.missingWords()).isEmpty();
        }
    }

    @Test
    void anAbbreviationIsNotBrokenInTwo() throws IOException {
        for (int before = 30; before < 60; before++) {
            String text = "x".repeat(before) + " " + "x".repeat(28) + " the Chargé d’affaires a.i. of Lake Example";
            UnDocument read = LayoutComparison.of(report(Language.ENGLISH, List.of(Paragraph.of(text)), List.of()))
                    .read();
            assertThat(read.body()).contains(Paragraph.of(text));
        }
    }

    /** Columns of a table are divided by hyphens where a word has no room; no hyphen stays in the word. */
    @ParameterizedTest
    @EnumSource(
            value = Language.class,
            names = {"ENGLISH", "RUSSIAN"})
    void aWordThatNoColumnHasRoomForIsWhole(Language language) throws IOException {
        String word = language == Language.RUSSIAN ? "Достопримечательности" : "Internationalization";
        TableRow row = new TableRow(
                IntStream.range(0, 12).mapToObj(i -> TableCell.of(word)).toList());
        UnDocument document = report(language, List.of(new Table(List.of(), 0, List.of(row, row))), List.of());
        assertThat(LayoutComparison.of(document).missingWords()).isEmpty();
    }

    @Test
    void wordsOfManyColumnsStandApart() throws IOException {
        TableRow names = new TableRow(IntStream.range(0, 24)
                .mapToObj(i -> TableCell.of(i % 2 == 0 ? "Lakes" : "Ferries"))
                .toList());
        UnDocument document =
                report(Language.ENGLISH, List.of(new Table(List.of(), 1, List.of(names, names))), List.of());
        assertThat(LayoutComparison.of(document).missingWords()).isEmpty();
    }

    @Test
    void boldWordsAndHeadingsBelowATitleAreNotPartOfIt() throws IOException {
        Block bold = new Paragraph(
                Optional.empty(),
                Optional.empty(),
                List.of(new Strong(List.of(new Text("Rapporteur: Ms. Example")))),
                List.of());
        Block heading = new Heading(1, Optional.empty(), List.of(new Text("Introduction")));
        Annex annex = new Annex(
                Optional.of("Annex"),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(bold, Paragraph.of("The lake has four lighthouses.")),
                List.of());
        for (Block first : List.of(bold, heading)) {
            List<Block> body = List.of(first, Paragraph.of("The lake has three lighthouses."));
            assertThat(LayoutComparison.of(report(Language.ENGLISH, body, List.of(annex)))
                            .differences())
                    .isEmpty();
        }
    }

    @Test
    void aHeadingInAnAnnexIsNoAnnexThoughItIsCalledOne() throws IOException {
        Block heading = new Heading(1, Optional.empty(), List.of(new Text("Appendix 1")));
        Annex annex = new Annex(
                Optional.of("Annex"),
                Optional.empty(),
                List.of(),
                Optional.of("Regulations on ferries"),
                List.of(),
                List.of(),
                List.of(Paragraph.of("The lake has four ferries."), heading, Paragraph.of("It has a map.")),
                List.of());
        UnDocument document = report(Language.ENGLISH, List.of(Paragraph.of("See annex.")), List.of(annex));
        assertThat(LayoutComparison.of(document).differences()).isEmpty();
    }

    @Test
    void aHeadingAtTheTopOfAPageIsNoAnnexThoughItIsCalledOne() throws IOException {
        Block heading = new Heading(3, Optional.empty(), List.of(new Text("ANNEX 1")));
        List<Block> body = new ArrayList<>();
        for (int i = 0; i < 120; i++) {
            body.addAll(List.of(heading, Paragraph.of("Table " + i + ". Ferries in service")));
        }
        assertThat(LayoutComparison.of(report(Language.ENGLISH, body, List.of()))
                        .differences())
                .isEmpty();
    }

    @Test
    void allTitlesAreFoundWhateverTheySayAndWhateverStandsBelowThem() throws IOException {
        UnDocument report = report(
                        Language.ENGLISH,
                        List.of(
                                new Heading(1, Optional.empty(), List.of(new Text("United Nations, 2044"))),
                                new Heading(2, Optional.empty(), List.of(new Text("Project team"))),
                                Paragraph.of("The lake has three lighthouses.")),
                        List.of())
                .toBuilder()
                .title(List.of("Review of ferries", "Report of the Lake Unit", "Prepared by Ann Example and Jo Sample"))
                .build();
        LayoutComparison comparison = LayoutComparison.of(report);
        assertThat(comparison.differences()).isEmpty();
        assertThat(comparison.read().title()).isEqualTo(report.title());
    }

    @Test
    void shortNamesAtTheHeadsOfVeryManyColumnsAreWhole() throws IOException {
        List<String> names = List.of("MWO", "UNLK", "UNLAKE", "UNFERRY", "UN-Lakes", "BOAT");
        TableRow row = new TableRow(IntStream.range(0, 30)
                .mapToObj(i -> TableCell.of(names.get(i % names.size())))
                .toList());
        UnDocument document = report(Language.ENGLISH, List.of(new Table(List.of(), 0, List.of(row, row))), List.of());
        assertThat(LayoutComparison.of(document).missingWords()).isEmpty();
    }

    @Test
    void theOrganizationStandsAboveTheRuleAndTheJobNumberAtTheFootAsPrinted() throws IOException {
        UnDocument lakes = report(Language.FRENCH, List.of(Paragraph.of("Le lac a quatre phares.")), List.of());
        List<String> printed = List.of("Autorité internationale des fonds marins", "44-99999 (F) 040544 050544");
        UnDocument document = lakes.toBuilder()
                .masthead(lakes.masthead().toBuilder()
                        .printed(printed)
                        .jobNumber("44-99999")
                        .build())
                .build();
        LayoutComparison comparison = LayoutComparison.of(document);
        assertThat(comparison.differences()).isEmpty();
        assertThat(comparison.read().masthead().printed()).containsAll(printed);
        assertThat(comparison.read().body()).isEqualTo(document.body());
    }

    /** That it was adopted and how it came about stand first, the number and the subject last; the subject is first. */
    @Test
    void theTitlesOfAResolutionAreReadInTheirOrder() throws IOException {
        UnDocument report = report(Language.ENGLISH, List.of(Paragraph.of("The General Assembly,")), List.of());
        UnDocument resolution = report.toBuilder()
                .kind(DocumentKind.RESOLUTION)
                .masthead(report.masthead().toBuilder()
                        .symbols(List.of(DocumentSymbol.parse("A/RES/99/251")))
                        .printed(List.of("99/251"))
                        .build())
                .title(List.of(
                        "Protection of lighthouses",
                        "Resolution adopted by the General Assembly on 4 May 2044",
                        "[without reference to a Main Committee (A/99/L.7)]"))
                .build();
        LayoutComparison comparison = LayoutComparison.of(resolution);
        assertThat(comparison.differences()).isEmpty();
        assertThat(comparison.read().title()).isEqualTo(resolution.title());
        assertThat(comparison.read().masthead().printed()).contains("99/251");
    }

    @Test
    void longSymbolsAreFoundBesideALongName() throws IOException {
        UnDocument report = report(Language.RUSSIAN, List.of(Paragraph.of("Озеро большое.")), List.of());
        List<DocumentSymbol> symbols = List.of(
                DocumentSymbol.parse("A/44/20/Rev.1/Add.3"), DocumentSymbol.parse("S/RES/28 (2006)/Rev.1/Add.3"));
        UnDocument document = report.toBuilder()
                .masthead(report.masthead().toBuilder().symbols(symbols).build())
                .build();
        assertThat(LayoutComparison.of(document).differences()).isEmpty();
    }

    @Test
    void theDaysOfAnArabicSessionKeepTheirOrder() throws IOException {
        UnDocument document = report(Language.ARABIC, List.of(Paragraph.of("تقرير")), List.of()).toBuilder()
                .title(List.of("اجتماع ١٥-٢٦ تموز/يوليه ٢٠١٣"))
                .build();
        assertThat(LayoutComparison.of(document).differences()).isEmpty();
    }
}
