// SPDX-License-Identifier: Apache-2.0
package undoc.recognition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import undoc.model.UnDocument;
import undoc.model.body.Block;
import undoc.model.body.Content;
import undoc.model.body.FootnoteReference;
import undoc.model.body.Heading;
import undoc.model.body.ListBlock;
import undoc.model.body.Paragraph;
import undoc.model.body.ParagraphRole;
import undoc.model.body.Quotation;
import undoc.model.body.SignatureBlock;
import undoc.model.body.Table;

/** Blocks of lines that stand on pages, below a title that ends the masthead. */
class BlockRecognitionTest {
    private static UnDocument read(Sheet sheet) {
        return DocumentRecognizer.create().recognize(sheet.pages()).orThrow();
    }

    private static List<Block> blocks(Sheet sheet) {
        return new BlockBuilder(
                        new TextJoiner(WordList.of(sheet.pages())), new Notes(List.of(), lines -> List.of()), 10)
                .blocks(sheet.lines());
    }

    private static List<String> texts(List<Block> blocks) {
        return blocks.stream().map(block -> Content.text(List.of(block))).toList();
    }

    @Test
    void numberedParagraphsTakeTheirSubparagraphs() {
        List<Block> blocks = blocks(new Sheet()
                .text("1. Ferries run by day and by", "night, except:")
                .text("(a) In ice;")
                .text("(b) In fog;")
                .text("2. Fares are fixed every year."));

        assertThat(blocks).hasSize(2);
        assertThat(((Paragraph) blocks.get(0)).number()).contains("1.");
        assertThat(Content.text(((Paragraph) blocks.get(0)).content()))
                .isEqualTo("Ferries run by day and by night, except:");
        assertThat(((Paragraph) blocks.get(0)).blocks())
                .extracting(block -> ((Paragraph) block).number())
                .containsExactly(Optional.of("(a)"), Optional.of("(b)"));
    }

    @ParameterizedTest
    @CsvSource({"2., (a), (b)", "11., a), b)", "٢ -, (أ), (ب)", "2, (a), (b)", "(c), (i), (ii)"})
    void aNumberWithALetterRightBehindItTakesWhatTheLetterBegins(String number, String first, String second) {
        String blank = number.equals("2") ? "" : " ";
        List<Block> blocks = blocks(new Sheet()
                .text(number + blank + first + " Ferries run by day", "and by night.")
                .text(second + " Rafts do not."));

        assertThat(blocks).singleElement().isInstanceOfSatisfying(Paragraph.class, paragraph -> {
            assertThat(paragraph.number()).contains(number);
            assertThat(paragraph.content()).isEmpty();
            assertThat(paragraph.blocks())
                    .extracting(block -> ((Paragraph) block).number().orElse(""))
                    .containsExactly(first, second);
        });
    }

    @Test
    void aLetterThatIsNotTheFirstIsOfTheText() {
        assertThat(blocks(new Sheet().text("2. (c) of the list is about ferries.")))
                .singleElement()
                .isInstanceOfSatisfying(Paragraph.class, paragraph -> assertThat(Content.text(paragraph.content()))
                        .startsWith("(c) of the list"));
    }

    @Test
    void aNumberWithPointsThatDoesNotGoOnIsOfTheText() {
        List<Block> blocks = blocks(new Sheet()
                .text("21.6 Ferries may be stopped, in the cases of paragraph", "21.1 above, by night.")
                .text("21.7 Rafts may not."));

        assertThat(blocks)
                .extracting(block -> ((Paragraph) block).number().orElse(""))
                .containsExactly("21.6", "21.7");
    }

    @Test
    void listsSideBySideAreReadFromTheirTops() {
        List<Block> blocks = blocks(new Sheet()
                .cells("• Albania", "• Fiji")
                .cells("• Bahamas", "• Ghana")
                .cells("• Chad", "• Haiti"));

        assertThat(blocks).singleElement().isInstanceOfSatisfying(Table.class, table -> assertThat(table.rows())
                .singleElement()
                .satisfies(row -> assertThat(row.cells())
                        .extracting(cell -> Content.text(cell.content()))
                        .containsExactly("Albania\nBahamas\nChad", "Fiji\nGhana\nHaiti")));
    }

    @Test
    void anEmptyBulletBesideABulletIsNoItem() {
        assertThat(blocks(new Sheet().cells("•", "• Albania").at(120, "• Bahamas")))
                .singleElement()
                .isInstanceOfSatisfying(
                        ListBlock.class, list -> assertThat(list.items()).hasSize(2));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ref. 123/2025",
                "No. 45",
                "2025-FER-000126",
                "Réf. : 12/25",
                "Núm. 45",
                "Исх. № 12-34",
                "编号：2025/12",
                "المرجع: ١٢/٢٠٢٥"
            })
    void theNumberOfALetterIsNoHeading(String number) {
        List<Block> blocks = blocks(new Sheet()
                .heading(number)
                .text("The Union of Ferries presents its compliments to the", "Union of Rafts."));

        assertThat(blocks).hasSize(2).allMatch(Paragraph.class::isInstance);
    }

    @ParameterizedTest
    @ValueSource(strings = {"COVID-19", "Option 2", "Ferries in 2025/26", "No ferries in 2025"})
    void wordsWithNumbersAreHeadings(String words) {
        assertThat(blocks(new Sheet().heading(words).text("Ferries run by day."))
                        .get(0))
                .isInstanceOf(Heading.class);
    }

    @Test
    void bulletsMakeAList() {
        List<Block> blocks = blocks(new Sheet()
                .text("• One ferry for the whole of the", "northern bank.")
                .text("• Two ferries for the whole of the", "southern bank.")
                .text("The end of it."));

        assertThat(blocks).hasSize(2);
        assertThat(((ListBlock) blocks.get(0)).items()).hasSize(2);
    }

    @Test
    void aBulletBehindDashesGoesBackToTheBulletsFurtherOut() {
        List<Block> blocks = blocks(new Sheet()
                .at(20, "• Ferries of the north:")
                .at(40, "– Those that run in ice;")
                .at(40, "– Those that run in fog;")
                .at(20, "• Ferries of the south:")
                .at(40, "• Those that run by night;")
                .at(20, "• Rafts."));

        assertThat(blocks).singleElement().isInstanceOfSatisfying(ListBlock.class, list -> assertThat(list.items())
                .extracting(item -> texts(item.content()))
                .containsExactly(
                        List.of("Ferries of the north:", "Those that run in ice;\nThose that run in fog;"),
                        List.of("Ferries of the south:", "Those that run by night;"),
                        List.of("Rafts.")));
    }

    @Test
    void linesFurtherInBelowAColonAreQuotedInTheParagraphAboveThem() {
        List<Block> blocks = blocks(new Sheet()
                .text("1. The Union asked of all of its members what follows,", "in the words of its last report:")
                .at(24, "Let the ferries of the north run by night", "and those of the south by day.")
                .at(24, "Let the rafts run when they like to, by day", "or by night.")
                .text("2. The members did so, but not all of them and", "not on every river of the region.")
                .text("Those who voted were, in favour of that", "report and against it:")
                .at(24, "Utopia, Ruritania, Freedonia, Syldavia,", "Borduria,"));

        assertThat(blocks).hasSize(4);
        assertThat(((Paragraph) blocks.get(0)).blocks())
                .singleElement()
                .isInstanceOfSatisfying(Quotation.class, quotation -> assertThat(texts(quotation.content()))
                        .containsExactly(
                                "Let the ferries of the north run by night and those of the south by day.",
                                "Let the rafts run when they like to, by day or by night."));
        assertThat(blocks).noneMatch(Quotation.class::isInstance);
    }

    @Test
    void numbersFurtherInBelongToTheNumberedParagraphThatAnnouncesThem() {
        List<Block> blocks = blocks(new Sheet()
                .text("6. The agenda of the meeting was as follows:")
                .at(24, "1. Ferries of the north:")
                .at(48, "(a) By day;")
                .at(24, "2. Ferries of the south.")
                .text("7. It was adopted.")
                .text("1. Numbers begin anew."));

        assertThat(blocks)
                .extracting(block -> ((Paragraph) block).number().orElse(""))
                .containsExactly("6.", "7.", "1.");
        assertThat(((Paragraph) blocks.get(0)).blocks())
                .extracting(block -> ((Paragraph) block).number().orElse(""))
                .containsExactly("1.", "2.");
    }

    @Test
    void numbersFurtherInNeedNoAnnouncementAndGoOnAtTheirPlace() {
        List<Block> blocks = blocks(new Sheet()
                .text("2. The list below sets out the ferries.")
                .at(24, "1. Ferries of the north.")
                .at(24, "2. Ferries of the south.")
                .text("3. Fares are fixed every year."));

        assertThat(blocks)
                .extracting(block -> ((Paragraph) block).number().orElse(""))
                .containsExactly("2.", "3.");
        assertThat(((Paragraph) blocks.get(0)).blocks()).hasSize(2);
    }

    @Test
    void theFirstLetterBelowAShortLineIsNotOfIt() {
        List<Block> blocks = blocks(new Sheet()
                .text("1. Ferries run by day and by night, except those of the", "north, which run by day only.")
                .text(
                        "2. Freight",
                        "a. Ferries carry freight by day and by night on",
                        "all rivers.",
                        "b. Rafts do not."));

        assertThat(Content.text(((Paragraph) blocks.get(1)).content())).isEqualTo("Freight");
        assertThat(((Paragraph) blocks.get(1)).blocks()).hasSize(2);
    }

    @Test
    void chineseParagraphsShowTheirRolesByTheirEnds() {
        List<Block> blocks = new ResolutionRoles(true)
                .marked(List.of(Paragraph.of("国际渡轮联盟大会，"), Paragraph.of("审议了渡轮章程，"), Paragraph.of("核可渡轮章程。")));

        assertThat(blocks)
                .extracting(block -> ((Paragraph) block).role())
                .containsExactly(
                        Optional.empty(), Optional.of(ParagraphRole.PREAMBULAR), Optional.of(ParagraphRole.OPERATIVE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"إن جمعية العبّارات،", "渡轮联盟大会，", "证明："})
    void whatEndsInACommaOrColonOfAnyScriptIsNoHeading(String formula) {
        assertThat(blocks(new Sheet().heading(formula).text("Ferries run by day."))
                        .get(0))
                .isInstanceOf(Paragraph.class);
    }

    @Test
    void aHeadingWithANumberOfSeveralPointsStandsBelowThatOfOne() {
        List<Block> blocks = blocks(new Sheet()
                .heading("3. Ferries")
                .text("They run.")
                .heading("3.1 Ferries of the north")
                .text("They run by day."));

        assertThat(blocks)
                .filteredOn(Heading.class::isInstance)
                .extracting(block -> ((Heading) block).number().orElse(""), block -> ((Heading) block).level())
                .containsExactly(tuple("3.", 3), tuple("3.1", 4));
    }

    @Test
    void valuesInCellsAreNoNumbersOfParagraphs() {
        List<Block> blocks =
                blocks(new Sheet().cells("Ferries", "231.1", "4.0 m").cells("Rafts", "12.5", "3.5 m"));

        assertThat(blocks).singleElement().isInstanceOfSatisfying(Table.class, table -> assertThat(table.rows())
                .allSatisfy(row -> assertThat(row.cells()).allSatisfy(cell -> assertThat(
                                ((Paragraph) cell.content().get(0)).number())
                        .isEmpty())));
    }

    @Test
    void theNumberOfAChapterAndItsTitleApartBelowItAreOneHeading() {
        List<Block> blocks =
                blocks(new Sheet().heading("Chapter I").heading("Ferries").text("Ferries run by day and", "by night."));

        assertThat(blocks).hasSize(2);
        assertThat(Content.text(blocks.subList(0, 1))).isEqualTo("Chapter I Ferries");
    }

    @Test
    void theMeetingAndItsDateBelowAResolutionAreNoHeading() {
        assertThat(blocks(new Sheet()
                        .text("1. Ferries run by day and by night on all of the", "rivers of the Union.")
                        .heading("101st plenary meeting", "28 July 1994")))
                .hasSize(2)
                .allMatch(Paragraph.class::isInstance);
    }

    @Test
    void theNinthLetterWithAStopGoesOnWithTheEighth() {
        List<Block> blocks = blocks(new Sheet()
                .text("(c) What the Union knows:")
                .text("h. The ferries;")
                .text("i. The rafts;")
                .text("j. The rivers."));

        assertThat(((Paragraph) blocks.get(0)).blocks()).hasSize(3);
    }

    @Test
    void aRowOfAsterisksIsNoList() {
        assertThat(blocks(new Sheet()
                        .text("1. The ferries run.")
                        .centred("*   *   *")
                        .text("2. The rafts do not.")))
                .hasSize(3)
                .allMatch(Paragraph.class::isInstance);
    }

    @Test
    void aLineInItalicsHeadsTheNumberedParagraphBelowIt() {
        List<Block> blocks = blocks(new Sheet()
                .italic("a) Ferries of the north", "")
                .text("4. They run by day and by night.")
                .italic("Ferries of the south", "")
                .text("5. They run by night.")
                .italic("The Ferry Council", "")
                .italic("1. Decides", " that ferries run by day."));

        assertThat(blocks)
                .filteredOn(Heading.class::isInstance)
                .extracting(
                        block -> ((Heading) block).level(),
                        block -> ((Heading) block).number().orElse(""))
                .containsExactly(tuple(4, "a)"), tuple(4, ""));
    }

    @Test
    void theNumberOfAnArticleAndItsTitleBelowAreAHeading() {
        List<Block> blocks = blocks(new Sheet()
                .text("第 2 条", "渡船")
                .text("1. 渡船日夜通航。")
                .text("Article 3", "Rafts of the north")
                .text("1. Rafts run by day.")
                .text("Article 3", "is about rafts that run by day."));

        assertThat(texts(blocks)).startsWith("第 2 条 渡船", "渡船日夜通航。", "Article 3 Rafts of the north");
        assertThat(blocks).extracting(Heading.class::isInstance).containsExactly(true, false, true, false, false);
    }

    @Test
    void lettersGoOnBehindAQuotationAndWhatIsSaidOfIt() {
        List<Block> blocks = blocks(new Sheet()
                .text("7. The report of the Ferry Union was amended in two", "places, as the members had asked:")
                .at(24, "(a) Paragraph 4, which read:")
                .at(36, "“4. Calls upon all the ferries to run by", "night;”,")
                .text("would be deleted from it;")
                .at(24, "(b) Paragraph 5 would be deleted too.")
                .text("8. The report was adopted."));

        assertThat(blocks).hasSize(2);
        assertThat(((Paragraph) blocks.get(0)).blocks()).hasSize(2);
        assertThat(((Paragraph) ((Paragraph) blocks.get(0)).blocks().get(0)).blocks())
                .extracting(block -> block.getClass().getSimpleName())
                .containsExactly("Quotation", "Paragraph");
    }

    @Test
    void aParagraphGoesOnOverThePage() {
        List<Block> blocks = blocks(new Sheet()
                .text("The ferries of the northern bank run every hour, and those of the southern")
                .page()
                .text("bank every half an hour."));

        assertThat(texts(blocks))
                .containsExactly("The ferries of the northern bank run every hour, and those of the southern bank every"
                        + " half an hour.");
    }

    @Test
    void anIndentedLineBeginsAParagraphOnTheNextPage() {
        List<Block> blocks = blocks(new Sheet()
                .indented(
                        "Recalling the resolutions on ferries that were adopted in the course of the last ten",
                        "years, and noting the reports of the Ferry Union on all of the rivers of the region,")
                .page()
                .indented("Noting the good work of the", "Union,"));

        assertThat(blocks).hasSize(2);
    }

    @Test
    void hyphensAtLineEndsAreUndoneWhereTheWordStandsWholeElsewhere() {
        List<Block> blocks = blocks(new Sheet()
                .text(
                        "The naviga-",
                        "tion of rivers is free, and self-",
                        "help is not. Every naviga-",
                        "tion lamp burns.")
                .text("Without navigation there is no self-help."));

        assertThat(texts(blocks).get(0))
                .isEqualTo("The navigation of rivers is free, and self-help is not. Every navigation lamp burns.");
    }

    @Test
    void headingsAndSignatures() {
        List<Block> blocks = blocks(new Sheet()
                .heading("I. Ferries of the north")
                .text("The ferries of the northern bank run every hour of the day and of the night.")
                .right("(Signed) Ida Berg", "Ambassador"));

        assertThat(blocks.get(0)).isInstanceOfSatisfying(Heading.class, heading -> {
            assertThat(heading.number()).contains("I.");
            assertThat(heading.level()).isEqualTo(1);
        });
        assertThat(blocks.get(2)).isInstanceOf(SignatureBlock.class);
    }

    @Test
    void letterOrFigureOfAHeadingIsToldByTheHeadingsBeforeIt() {
        List<Block> blocks = blocks(new Sheet()
                .heading("IX. Ferries")
                .heading("H. Ferries of the north")
                .heading("I. Ferries of the south")
                .heading("X. Rafts")
                .heading("A. Rafts of the north"));

        assertThat(blocks).extracting(block -> ((Heading) block).level()).containsExactly(1, 2, 2, 1, 2);
    }

    @Test
    void rowsOfCellsMakeATable() {
        List<Block> blocks = blocks(new Sheet()
                .text("The ferries and their passengers are these, as far as the Union knows them.")
                .gap(12)
                .cells("Bank", "Ferries", "Passengers")
                .cells("North", "12", "3 400")
                .cells("South", "9", "2 100")
                .gap(20)
                .text("All figures are of the last year, and those of the year before are not known."));

        assertThat(blocks).hasSize(3);
        Table table = (Table) blocks.get(1);
        assertThat(table.rows()).hasSize(3);
        assertThat(table.rows().get(1).cells())
                .extracting(cell -> Content.text(cell.content()))
                .containsExactly("North", "12", "3 400");
    }

    @Test
    void aTableGoesOnOverleafWithoutAHeader() {
        List<Block> blocks = blocks(new Sheet()
                .text("The ferries and their passengers are these, as far as the Union knows them.")
                .gap(12)
                .cells("North", "12", "3 400")
                .cells("South", "9", "2 100")
                .page()
                .cells("East", "4", "800")
                .cells("West", "2", "500"));

        assertThat(blocks).hasSize(2);
        assertThat(((Table) blocks.get(1)).rows()).hasSize(4);
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

        assertThat(Content.all(FootnoteReference.class, document.body()))
                .extracting(note -> note.marker() + " " + Content.text(note.content()))
                .containsExactly("1 See A/99/12.", "2 Ibid., para. 4.");
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
    void draftsInAnnexesHaveRoles() {
        List<Block> marked = new ResolutionRoles(false)
                .marked(blocks(new Sheet()
                        .text(
                                "The draft of the",
                                "Ferry Union is as",
                                "follows, as far as",
                                "the Union knows",
                                "it today:")
                        .italic("The General Assembly,", "")
                        .italic("Recalling", " its resolution on ferries,")
                        .italic("Noting", " the report of the Ferry Union,")
                        .text("1. Decides to grant observer status to the Ferry Union.")));

        List<Optional<ParagraphRole>> roles =
                marked.stream().map(block -> ((Paragraph) block).role()).toList();
        assertThat(roles)
                .startsWith(
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(ParagraphRole.PREAMBULAR),
                        Optional.of(ParagraphRole.PREAMBULAR));
    }
}
