// SPDX-License-Identifier: Apache-2.0
package undoc.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import undoc.Undoc;
import undoc.io.DocumentSource;
import undoc.io.Problem;
import undoc.io.ReadResult;
import undoc.io.Severity;
import undoc.io.WriteResult;
import undoc.io.pdf.PdfLimits;
import undoc.io.pdf.PdfReader;
import undoc.model.DocumentKind;
import undoc.model.Language;
import undoc.model.Masthead;
import undoc.model.UnDocument;
import undoc.model.body.Paragraph;
import undoc.model.body.Signatory;
import undoc.model.body.SignatureBlock;
import undoc.validation.CollectionCheck;
import undoc.validation.Profile;
import undoc.validation.Validator;

/** The recipes of the cookbook, as they stand there. */
class CookbookTest {
    private final UnDocument letter = Undoc.read(Path.of("data/letter.json"));
    private final UnDocument note = note();

    CookbookTest() throws IOException {}

    @Test
    void readAndBeToldWhatWasTheMatter() throws IOException {
        ReadResult result = Undoc.tryRead(Path.of("data/letter.pdf"));
        result.problems()
                .forEach(problem ->
                        System.err.println(problem + " " + problem.hint().orElse("")));
        UnDocument letter = result.orThrow();
        assertThat(letter).isEqualTo(this.letter);
    }

    @Test
    void readWhatAStrangerUploads() throws IOException {
        byte[] bytes = Files.readAllBytes(Path.of("data/letter.pdf"));
        PdfReader strict = PdfReader.builder()
                .limits(PdfLimits.defaults().withBytes(5_000_000).withPages(100))
                .build();
        ReadResult upload = strict.read(DocumentSource.of("upload", bytes));
        assertThat(upload.document()).isPresent();
        assertThat(strict.read(DocumentSource.of("upload", new byte[5_000_001])).document())
                .isEmpty();
    }

    @Test
    void convertAndSeeWhatWasLost() throws IOException {
        WriteResult written = Undoc.write(letter, Path.of("target/letter.json"));
        assertThat(written.losses()).isEmpty();
    }

    @Test
    void changeADocument() {
        UnDocument corrected = letter.toBuilder()
                .masthead(letter.masthead().toBuilder().jobNumber("25-99802").build())
                .build();
        assertThat(corrected.masthead().jobNumber()).contains("25-99802");
    }

    private static UnDocument note() {
        UnDocument note = UnDocument.builder(DocumentKind.NOTE)
                .masthead(Masthead.builder()
                        .addSymbol("A/79/9802")
                        .language(Language.ENGLISH)
                        .date(LocalDate.of(2025, 3, 8))
                        .build())
                .addTitle("Note by the Secretary-General")
                .addBlock(Paragraph.numbered("1.", "The rivers are high."))
                .build();
        return note;
    }

    @Test
    void handleBlocks() {
        List<String> signatories = letter.body().stream()
                .filter(SignatureBlock.class::isInstance)
                .map(SignatureBlock.class::cast)
                .flatMap(block -> block.signatories().stream())
                .map(Signatory::name)
                .toList();
        assertThat(signatories).containsExactly("Marisol Exemplar");
    }

    @Test
    void validateBeforePublication() {
        Validator validator = Validator.builder()
                .profile(Profile.PUBLICATION)
                .suppress("validation.signature")
                .severity("validation.paragraph", Severity.ERROR)
                .build();
        List<Problem> findings = validator.validate(letter);
        assertThat(findings).isEmpty();
    }

    @Test
    void holdVersionsAgainstEachOther() {
        UnDocument other = letter.withMasthead(letter.masthead().toBuilder()
                .language(Language.FRENCH)
                .date(LocalDate.of(2025, 3, 9))
                .build());
        List<Problem> differences = Validator.create().compare(List.of(letter, other));
        assertThat(differences).extracting(Problem::id).containsExactly("validation.versions.date");
    }

    @Test
    void checkACollection() {
        CollectionCheck collection = new CollectionCheck();
        collection.add("A_79_9801.pdf", letter);
        collection.add("A_79_9802.pdf", note);
        List<Problem> ofTheCollection = collection.problems();
        assertThat(ofTheCollection).isEmpty();
    }
}
