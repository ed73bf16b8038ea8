// SPDX-License-Identifier: Apache-2.0
package undoc.examples;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static undoc.testing.UndocAssertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import undoc.Undoc;
import undoc.io.DocumentFormat;
import undoc.io.DocumentSource;
import undoc.io.json.JsonReader;
import undoc.io.json.JsonWriter;
import undoc.model.Distribution;
import undoc.model.Language;
import undoc.model.SessionType;
import undoc.model.UnDocument;
import undoc.testing.DocumentAssert;
import undoc.testing.DocumentFolder;
import undoc.testing.DocumentFolder.DocumentFile;
import undoc.testing.UnDocuments;
import undoc.testing.UndocSoftAssertions;

/** The examples of docs/testing.md, and folder checks that fail. */
class TestKitTest {
    private static final Path LETTER = Path.of("data/letter.json");

    @Test
    void aLetter() throws IOException {
        UnDocument letter = Undoc.read(LETTER);
        assertThat(letter)
                .hasSymbol("A/79/9801")
                .isDistributed(Distribution.GENERAL)
                .isDated(LocalDate.of(2025, 3, 7))
                .hasSession(SessionType.REGULAR, 79)
                .hasAgendaItem("130 (t)")
                .hasAnnexCount(2)
                .hasAnnexSatisfying(1, annex -> annex.hasLabel("Annex I").hasOriginalLanguage(Language.RUSSIAN))
                .isSignedBy("Marisol Exemplar")
                .isValid();
        UndocSoftAssertions.checkSoftly(softly -> {
            softly.assertThat(letter).isIn(Language.ENGLISH).hasOriginalLanguage(Language.FRENCH);
            softly.assertThat(letter.annexes().get(1)).hasLabel("Annex II");
        });
    }

    @Test
    void results(@TempDir Path dir) throws IOException {
        Path file = Path.of("data/letter.pdf");
        Path copy = dir.resolve("copy.json");
        UnDocument letter = Undoc.read(file);
        assertThat(Undoc.tryRead(file)).hasNoErrors().hasNoProblem("pdf.text");
        assertThat(Undoc.write(letter, copy)).isLossless();
    }

    @Test
    void aFolder() {
        assertThat(DocumentFolder.of(Path.of("data"))).isReadable().isValid().survives(DocumentFormat.JSON);
    }

    static Stream<DocumentFile> files() {
        return DocumentFolder.of(Path.of("data")).files().stream();
    }

    @ParameterizedTest
    @MethodSource("files")
    void isInOrder(DocumentFile letter) {
        assertThat(letter.read()).hasDocumentSatisfying(DocumentAssert::isValid);
    }

    @Property(tries = 20)
    void nothingIsLost(@ForAll("letters") UnDocument document) throws IOException {
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        JsonWriter.create().write(document, written);
        UnDocument read = JsonReader.create()
                .read(DocumentSource.of("written", written.toByteArray()))
                .orThrow();
        assertThat(read).isEqualTo(document);
    }

    @Provide
    Arbitrary<UnDocument> letters() {
        return UnDocuments.documents(Language.FRENCH);
    }

    @Test
    void aFolderThatIsNotInOrder(@TempDir Path dir) throws IOException {
        Files.writeString(dir.resolve("broken.json"), "{");
        fails(() -> assertThat(DocumentFolder.of(dir)).isReadable(), "broken.json", "json.syntax");
        fails(() -> assertThat(DocumentFolder.of(dir)).isValid(), "broken.json");
        Files.delete(dir.resolve("broken.json"));

        UnDocument letter = Undoc.read(LETTER);
        Undoc.write(letter, dir.resolve("one.json"));
        Undoc.write(letter, dir.resolve("two.json"));
        fails(() -> assertThat(DocumentFolder.of(dir)).isConsistent(), "validation.collection.duplicate");
        Files.delete(dir.resolve("two.json"));
        assertThat(DocumentFolder.of(dir)).isConsistent();
        fails(() -> assertThat(DocumentFolder.of(dir)).survives(DocumentFormat.MARCXML), "one.json");

        UnDocument late = letter.withMasthead(
                letter.masthead().toBuilder().date(LocalDate.of(1999, 1, 1)).build());
        Undoc.write(late, dir.resolve("one.json"));
        fails(() -> assertThat(DocumentFolder.of(dir)).isValid(), "one.json", "validation.");
    }

    @Test
    void aFolderWithoutDocumentsIsAMistake(@TempDir Path dir) {
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> DocumentFolder.of(dir))
                .withMessageContaining("a check of nothing");
    }

    private static void fails(org.assertj.core.api.ThrowableAssert.ThrowingCallable assertion, String... message) {
        assertThatExceptionOfType(AssertionError.class).isThrownBy(assertion).withMessageContainingAll(message);
    }
}
