// SPDX-License-Identifier: Apache-2.0
package undoc.recognition;

import static org.assertj.core.api.Assertions.assertThat;
import static undoc.recognition.SheetReading.blocks;
import static undoc.recognition.SheetReading.texts;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import undoc.model.body.Block;
import undoc.model.body.Content;
import undoc.model.body.Paragraph;
import undoc.model.body.ParagraphRole;
import undoc.model.body.Quotation;
import undoc.model.body.Table;

/** Blocks of lines that stand on pages, below a title that ends the masthead. */
class BlockRecognitionTest {
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
    void chineseParagraphsShowTheirRolesByTheirEnds() {
        List<Block> blocks = new ResolutionRoles(true)
                .marked(List.of(Paragraph.of("国际渡轮联盟大会，"), Paragraph.of("审议了渡轮章程，"), Paragraph.of("核可渡轮章程。")));

        assertThat(blocks)
                .extracting(block -> ((Paragraph) block).role())
                .containsExactly(
                        Optional.empty(), Optional.of(ParagraphRole.PREAMBULAR), Optional.of(ParagraphRole.OPERATIVE));
    }

    @Test
    void theNameOfABodyAloneEnactsADecision() {
        List<Block> blocks = new ResolutionRoles(true)
                .marked(blocks(new Sheet()
                        .italic("Le Conseil de l’Union des bacs", "")
                        .italic("Ayant examiné", " le règlement des bacs,")
                        .italic("1. Adopte", " le règlement des bacs;")));

        assertThat(blocks)
                .extracting(block -> ((Paragraph) block).role())
                .containsExactly(
                        Optional.empty(), Optional.of(ParagraphRole.PREAMBULAR), Optional.of(ParagraphRole.OPERATIVE));
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
