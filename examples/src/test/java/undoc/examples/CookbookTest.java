// SPDX-License-Identifier: Apache-2.0
package undoc.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import undoc.Undoc;
import undoc.address.Chunk;
import undoc.citation.CitationContext;
import undoc.citation.CitationFinder;
import undoc.io.DocumentSource;
import undoc.io.FileResult;
import undoc.io.Location;
import undoc.io.Problem;
import undoc.io.ReadResult;
import undoc.io.Severity;
import undoc.io.WriteResult;
import undoc.io.json.ChunkWriter;
import undoc.io.pdf.PdfLimits;
import undoc.io.pdf.PdfReader;
import undoc.model.Distribution;
import undoc.model.DocumentKind;
import undoc.model.Language;
import undoc.model.Masthead;
import undoc.model.Session;
import undoc.model.SessionCalendar;
import undoc.model.SessionPeriod;
import undoc.model.SessionType;
import undoc.model.UnDocument;
import undoc.model.body.Paragraph;
import undoc.model.body.Signatory;
import undoc.model.body.SignatureBlock;
import undoc.symbol.DocumentSymbol;
import undoc.validation.CollectionCheck;
import undoc.validation.Profile;
import undoc.validation.Rule;
import undoc.validation.Validator;
import undoc.vocabulary.SessionForms;

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
    void takeASymbolApart() {
        DocumentSymbol symbol = DocumentSymbol.parse("a/c.3/75/l.10/rev.1");
        assertThat(symbol.text()).isEqualTo("A/C.3/75/L.10/Rev.1");
        assertThat(symbol.body().flatMap(body -> body.name(Language.FRENCH))).hasValue("Troisième Commission");
        assertThat(symbol.session()).hasValue(Session.of(SessionType.REGULAR, 75));
        assertThat(symbol.impliedDistribution()).hasValue(Distribution.LIMITED);
        assertThat(symbol.parent()).hasValue(DocumentSymbol.parse("A/C.3/75/L.10"));
        assertThat(symbol.links().docsUn(Language.FRENCH)).isEqualTo("https://docs.un.org/fr/A/C.3/75/L.10/Rev.1");
        assertThat(symbol.fileName()).isEqualTo("A_C.3_75_L.10_Rev.1");
        assertThat(DocumentSymbol.parseAll("A/75/789–S/2021/199"))
                .containsExactly(DocumentSymbol.parse("A/75/789"), DocumentSymbol.parse("S/2021/199"));
    }

    @Test
    void askWhenASessionMeets() {
        SessionPeriod session =
                SessionCalendar.GENERAL_ASSEMBLY.period(SessionType.REGULAR, 75).orElseThrow();
        assertThat(session.opened()).isEqualTo(LocalDate.of(2020, 9, 15));
        assertThat(SessionCalendar.GENERAL_ASSEMBLY.current(LocalDate.of(2021, 3, 5)))
                .hasValue(session);
        assertThat(SessionCalendar.SECURITY_COUNCIL
                        .current(LocalDate.of(2021, 3, 5))
                        .orElseThrow()
                        .number())
                .isEqualTo(76);
        assertThat(SessionForms.format(SessionType.REGULAR, 75, Language.SPANISH))
                .hasValue("Septuagésimo quinto período de sesiones");
        assertThat(SessionForms.ordinalNumber("soixante-quinzième", Language.FRENCH))
                .hasValue(75);
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
    void feedASearchIndex() throws IOException {
        ByteArrayOutputStream index = new ByteArrayOutputStream();
        ChunkWriter.create().write(letter, index);
        List<Chunk> chunks = Chunk.of(letter);
        assertThat(index.toString(StandardCharsets.UTF_8).lines()).hasSameSizeAs(chunks);
        assertThat(chunks.get(0).link()).hasValue("https://docs.un.org/en/A/79/9801");
        assertThat(chunks.get(0).address()).hasToString("p-1");
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
    void findWhatATextCites() {
        CitationContext context = CitationContext.of(Language.ENGLISH, DocumentSymbol.parse("A/79/9801"));
        String text =
                "Recalling its resolutions 60/1 and 61/2 of 20 November 2006, and paragraph 5 of resolution 1325 (2000)";
        List<String> cited = CitationFinder.create().find(text, context).stream()
                .map(citation -> citation.range().in(text) + " = " + citation.symbol())
                .toList();
        assertThat(cited)
                .containsExactly(
                        "resolutions 60/1 = A/RES/60/1",
                        "61/2 = A/RES/61/2",
                        "resolution 1325 (2000) = S/RES/1325 (2000)");
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

    @Test
    void readAFolderOrAnArchive() throws IOException {
        try (Stream<FileResult> files = Undoc.readAll(Path.of("data"))) {
            files.forEach(file -> System.out.println(file.name() + ": "
                    + file.result()
                            .document()
                            .map(document -> document.masthead().symbols().toString())
                            .orElse("no document, " + file.result().problems())));
        }
    }

    /** Titles that fit on a card. */
    record ShortTitles(int most) implements Rule {
        @Override
        public String id() {
            return "house.title.long";
        }

        @Override
        public String source() {
            return "our house style";
        }

        @Override
        public List<Problem> check(UnDocument document) {
            return document.title().stream()
                    .filter(title -> title.length() > most)
                    .map(title ->
                            Problem.warning(id(), "longer than " + most, Location.document("title"), "shorten it"))
                    .toList();
        }
    }

    @Test
    void addARuleOfYourOwn() {
        Validator strict = Validator.builder().addRule(new ShortTitles(60)).build();
        assertThat(strict.validate(letter)).extracting(Problem::id).containsExactly("house.title.long");
    }
}
