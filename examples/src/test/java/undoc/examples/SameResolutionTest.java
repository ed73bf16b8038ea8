// SPDX-License-Identifier: Apache-2.0
package undoc.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import undoc.Undoc;
import undoc.model.AgendaItem;
import undoc.model.Masthead;
import undoc.model.Proceeding;
import undoc.model.UnDocument;
import undoc.model.body.Content;
import undoc.model.body.FootnoteReference;
import undoc.model.body.Heading;
import undoc.model.body.Paragraph;
import undoc.model.body.ParagraphRole;
import undoc.testing.SharedCorpus;

/** The same resolution read from its PDF and from the Akoma Ntoso that the United Nations publish. */
class SameResolutionTest {
    private static final String PAIRS = """
            A_RES_75_312_es, Spanish_A_RES_75_312
            A_RES_77_321_en, English_A_RES_77_321
            A_RES_78_272_en, English_A_RES_78_272
            A_RES_78_323_en, English_A_RES_78_323
            S_RES_2769(2025)_en, English_S_RES_2769
            S_RES_2774(2025)_en, English_S_RES_2774
            """;

    @ParameterizedTest
    @CsvSource(textBlock = PAIRS)
    void mastheads(String pdf, String xml) throws IOException {
        Masthead fromPdf = read("corpus/pdf", pdf, ".pdf").masthead();
        Masthead fromXml = read("akn/pairs", xml, ".xml").masthead();

        assertThat(fromPdf.symbols()).isEqualTo(fromXml.symbols());
        assertThat(fromPdf.organs()).isEqualTo(fromXml.organs());
        assertThat(fromPdf.distribution()).isEqualTo(fromXml.distribution());
        assertThat(fromPdf.date()).isEqualTo(fromXml.date());
        assertThat(fromPdf.language()).isEqualTo(fromXml.language());
        assertThat(fromPdf.originalLanguages()).isEqualTo(fromXml.originalLanguages());
        assertThat(fromPdf.jobNumber()).isEqualTo(fromXml.jobNumber());
        assertThat(proceedings(fromPdf)).isEqualTo(proceedings(fromXml));
    }

    @ParameterizedTest
    @CsvSource(textBlock = PAIRS)
    void paragraphs(String pdf, String xml) throws IOException {
        UnDocument fromPdf = read("corpus/pdf", pdf, ".pdf");
        UnDocument fromXml = read("akn/pairs", xml, ".xml");

        assertThat(texts(fromPdf)).containsExactlyElementsOf(texts(fromXml));
        for (ParagraphRole role : ParagraphRole.values()) {
            assertThat(withRole(fromPdf, role)).containsExactlyElementsOf(withRole(fromXml, role));
        }
        assertThat(footnotes(fromPdf)).isEqualTo(footnotes(fromXml));
        assertThat(fromXml.title().toString().replace('\u00A0', ' '))
                .contains(fromPdf.title().get(0));
    }

    private static UnDocument read(String folder, String name, String ending) throws IOException {
        Optional<Path> file = SharedCorpus.files(folder, ending).stream()
                .filter(path -> path.getFileName().toString().contains(name))
                .findFirst();
        assumeTrue(file.isPresent(), SharedCorpus.MISSING);
        return Undoc.read(file.orElseThrow());
    }

    /** What stands below the rule; the organ, where it is not printed there again. */
    private static List<List<Object>> proceedings(Masthead masthead) {
        return masthead.proceedings().stream()
                .map(proceeding -> List.<Object>of(
                        proceeding.body().isEmpty() ? masthead.organs().get(0) : proceeding.body(),
                        proceeding.session(),
                        items(proceeding)))
                .toList();
    }

    private static List<AgendaItem> items(Proceeding proceeding) {
        return proceeding.agendaItems().stream()
                .map(item -> new AgendaItem(
                        item.number(), item.title().map(SameResolutionTest::plain), item.stage(), item.text()))
                .toList();
    }

    private static List<String> texts(UnDocument document) {
        return Content.nodes(document.body())
                .filter(node -> node instanceof Paragraph || node instanceof Heading)
                .map(SameResolutionTest::words)
                .filter(text -> !text.isEmpty())
                .toList();
    }

    private static List<String> withRole(UnDocument document, ParagraphRole role) {
        return document.body().stream()
                .filter(Paragraph.class::isInstance)
                .map(Paragraph.class::cast)
                .filter(paragraph -> paragraph.role().equals(Optional.of(role)))
                .map(paragraph -> paragraph.number().orElse("") + " " + words(paragraph))
                .toList();
    }

    private static long footnotes(UnDocument document) {
        return Content.all(FootnoteReference.class, document.body()).count();
    }

    private static String words(Object node) {
        return plain(
                Content.text(node instanceof Paragraph paragraph ? paragraph.content() : ((Heading) node).content()));
    }

    /** White space of one kind; no page tells a hyphen that must not break from one that may. */
    private static String plain(String text) {
        return text.replace('\u2011', '-').replaceAll("[\\s\u00A0]+", " ").strip();
    }
}
