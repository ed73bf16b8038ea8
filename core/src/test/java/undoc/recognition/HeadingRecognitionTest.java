// SPDX-License-Identifier: Apache-2.0
package undoc.recognition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static undoc.recognition.SheetReading.blocks;
import static undoc.recognition.SheetReading.texts;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import undoc.model.body.Block;
import undoc.model.body.Content;
import undoc.model.body.Heading;
import undoc.model.body.Paragraph;
import undoc.model.body.SignatureBlock;

/** Lines that stand above others as their headings, and those that only look so. */
class HeadingRecognitionTest {
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
    void theFirstNumberRightBelowTheTitleOfAnArticleBeginsItsText() {
        List<Block> blocks = blocks(new Sheet()
                .text("第 2 条", "渡船", "1. 渡船日夜通航。")
                .text("2. 木筏日间通航。")
                .text("Artículo 16", "Elección de una balsa", "o de una barca"));

        assertThat(texts(blocks))
                .containsExactly("第 2 条 渡船", "渡船日夜通航。", "木筏日间通航。", "Artículo 16 Elección de una balsa o de una barca");
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
}
