// SPDX-License-Identifier: Apache-2.0
package undoc.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import undoc.Undoc;
import undoc.model.AgendaItem;
import undoc.model.Annex;
import undoc.model.Distribution;
import undoc.model.DocumentKind;
import undoc.model.Language;
import undoc.model.Proceeding;
import undoc.model.Session;
import undoc.model.SessionType;
import undoc.model.UnDocument;
import undoc.model.body.Block;
import undoc.model.body.Heading;
import undoc.model.body.Paragraph;
import undoc.model.body.Reference;
import undoc.model.body.SignatureBlock;
import undoc.model.body.Text;
import undoc.testing.SharedCorpus;

/** A real letter that was made into Markdown is taken whole. */
class SeedLetterTest {
    private static UnDocument letter;

    @BeforeAll
    static void read() throws IOException {
        Optional<Path> file = SharedCorpus.find("corpus/seed-letter-fr.md");
        Assumptions.assumeTrue(file.isPresent(), SharedCorpus.MISSING);
        letter = Undoc.read(file.orElseThrow());
    }

    @Test
    void masthead() {
        assertThat(letter.kind()).isEqualTo(DocumentKind.LETTER);
        assertThat(letter.masthead().organs()).containsExactly("Assemblée générale", "Conseil de sécurité");
        assertThat(letter.masthead().distribution()).contains(Distribution.GENERAL);
        assertThat(letter.masthead().date()).contains(LocalDate.of(2021, 3, 5));
        assertThat(letter.masthead().language()).contains(Language.FRENCH);
        assertThat(letter.masthead().originalLanguages()).containsExactly(Language.ENGLISH);
    }

    @Test
    void sessionsAndAgendaItem() {
        List<Proceeding> proceedings = letter.masthead().proceedings();
        assertThat(proceedings)
                .extracting(Proceeding::body)
                .containsExactly("Assemblée générale", "Conseil de sécurité");
        Session assembly = proceedings.get(0).session().orElseThrow();
        assertThat(assembly.type()).isEqualTo(SessionType.REGULAR);
        assertThat(assembly.number()).isEqualTo(OptionalInt.of(75));
        Session council = proceedings.get(1).session().orElseThrow();
        assertThat(council.type()).isEqualTo(SessionType.YEAR);
        assertThat(council.number()).isEqualTo(OptionalInt.of(76));
        assertThat(proceedings.get(1).agendaItems()).isEmpty();
        AgendaItem item = proceedings.get(0).agendaItems().get(0);
        assertThat(item.number()).isEqualTo("130 (t)");
        assertThat(item.title().orElse(""))
                .startsWith("Coopération entre l'Organisation des Nations Unies et les organisations régionales")
                .endsWith("et l'Organisation du Traité de sécurité collective");
    }

    @Test
    void titleAndBody() {
        assertThat(letter.title()).hasSize(1);
        assertThat(letter.title().get(0))
                .startsWith("Lettre datée du 2 mars 2021, adressée au Secrétaire général")
                .endsWith("auprès de l'Organisation des Nations Unies");
        assertThat(letter.body()).hasSize(4);
        assertThat(letter.body().subList(0, 3)).allMatch(Paragraph.class::isInstance);
    }

    @Test
    void referenceToTheResolution() {
        Paragraph first = (Paragraph) letter.body().get(0);
        assertThat(first.content())
                .filteredOn(Reference.class::isInstance)
                .extracting(inline ->
                        ((Reference) inline).symbol().map(Object::toString).orElse(""))
                .contains("A/RES/59/50");
    }

    @Test
    void signature() {
        SignatureBlock signature = (SignatureBlock) letter.body().get(3);
        assertThat(signature.signatories()).singleElement().satisfies(signatory -> {
            assertThat(signatory.name()).isEqualTo("Mahmadamin Mahmadaminov");
            assertThat(signatory.role()).contains("Le Représentant permanent");
            assertThat(signatory.signed()).isTrue();
        });
    }

    @Test
    void annexes() {
        assertThat(letter.annexes())
                .extracting(annex -> annex.label().orElse(""))
                .containsExactly("Annexe I", "Annexe II");
        assertThat(letter.annexes()).allSatisfy(annex -> {
            assertThat(annex.heading().orElse("")).contains("à la lettre datée du 2 mars 2021 adressée");
            assertThat(annex.originalLanguages()).containsExactly(Language.RUSSIAN);
            assertThat(annex.title().orElse("")).startsWith("Déclaration commune des États membres");
            assertThat(text(annex.body().get(0))).isEqualTo("23 février 2021 New York");
        });
        assertThat(paragraphs(letter.annexes().get(0))).hasSize(6);
        assertThat(paragraphs(letter.annexes().get(1))).hasSize(17);
    }

    @Test
    void aParagraphSplitByAPageBreakIsOne() {
        assertThat(paragraphs(letter.annexes().get(1)))
                .anyMatch(text -> text.contains("participer aux discussions sur les moyens"));
    }

    private static List<String> paragraphs(Annex annex) {
        return annex.body().stream()
                .filter(Paragraph.class::isInstance)
                .map(SeedLetterTest::text)
                .toList();
    }

    private static String text(Block block) {
        StringBuilder text = new StringBuilder();
        List<?> content = block instanceof Heading heading ? heading.content() : ((Paragraph) block).content();
        content.forEach(inline -> text.append(inline instanceof Text plain ? plain.text() : ""));
        return text.toString();
    }
}
