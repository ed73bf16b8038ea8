// SPDX-License-Identifier: Apache-2.0
package undoc.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import undoc.model.DocumentKind;
import undoc.model.UnDocument;

class DocumentStreamTest {
    private final AtomicInteger reads = new AtomicInteger();

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it.
    Path folder;

    /** A format whose documents are their first line as title. */
    private final class Lines implements DocumentFormatProvider {
        @Override
        public DocumentFormat format() {
            return DocumentFormat.JSON;
        }

        @Override
        public int sniff(byte[] head) {
            return 1;
        }

        @Override
        public Optional<DocumentReader> reader() {
            return Optional.of(new DocumentReader() {
                @Override
                public DocumentFormat format() {
                    return DocumentFormat.JSON;
                }

                @Override
                public ReadResult read(DocumentSource source) throws IOException {
                    reads.incrementAndGet();
                    String text = new String(source.bytes(1 << 24).orElseThrow(), StandardCharsets.UTF_8);
                    return ReadResult.of(
                            UnDocument.builder(DocumentKind.OTHER)
                                    .addTitle(text.lines().findFirst().orElse(""))
                                    .build(),
                            List.of());
                }
            });
        }

        @Override
        public Optional<DocumentWriter> writer() {
            return Optional.empty();
        }
    }

    private DocumentStream.Builder builder() {
        return DocumentStream.builder().formats(Formats.of(new Lines()));
    }

    private List<String> names(DocumentStream.Builder builder, Path path) throws IOException {
        try (Stream<FileResult> files = builder.build().open(path)) {
            return files.map(FileResult::name).toList();
        }
    }

    private List<String> problems(DocumentStream.Builder builder, Path path) throws IOException {
        try (Stream<FileResult> files = builder.build().open(path)) {
            return files.flatMap(f -> f.result().problems().stream())
                    .map(Problem::id)
                    .toList();
        }
    }

    private Path zip(String name, String... entries) throws IOException {
        Path file = folder.resolve(name);
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (String entry : entries) {
                zip.putNextEntry(new ZipEntry(entry));
                zip.write(("title of " + entry).getBytes(StandardCharsets.UTF_8));
            }
        }
        return file;
    }

    @Test
    void foldersAndArchivesInThemByName() throws IOException {
        Files.createDirectories(folder.resolve("b/c"));
        Files.writeString(folder.resolve("b/c/two.json"), "two");
        Files.writeString(folder.resolve("b/readme.odt"), "not a format");
        Files.writeString(folder.resolve("a.json"), "one");
        zip("b/more.zip", "x/three.json", "four.json", "skip.exe");
        assertThat(names(builder(), folder))
                .containsExactly("a.json", "b/c/two.json", "b/more.zip!/x/three.json", "b/more.zip!/four.json");
    }

    @Test
    void readsOnlyWhatIsAskedFor() throws IOException {
        Path archive = zip("all.zip", "1.json", "2.json", "3.json", "4.json");
        try (Stream<FileResult> files = builder().build().open(archive)) {
            assertThat(files.findFirst().orElseThrow().result().orThrow().title())
                    .containsExactly("title of 1.json");
        }
        assertThat(reads).hasValue(1);
    }

    @Test
    void namesThatLeadOutAreRefusedAndTheRestIsRead() throws IOException {
        Path archive = zip("evil.zip", "../../etc/one.json", "/two.json", "C:\\three.json", "good.json");
        assertThat(problems(builder(), archive)).containsOnly("input.zip.name").hasSize(3);
        assertThat(names(builder(), archive)).contains("good.json").noneMatch(n -> n.contains(".."));
    }

    @Test
    void aBombIsNotUnpacked() throws IOException {
        Path file = folder.resolve("bomb.zip");
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("zeros.json"));
            byte[] zeros = new byte[1 << 20];
            for (int i = 0; i < 300; i++) {
                zip.write(zeros);
            }
        }
        assertThat(problems(builder(), file)).containsExactly("input.zip.limit");
        assertThat(reads).hasValue(0);
    }

    @Test
    void limitsOfLengthTogetherAndOfEntries() throws IOException {
        Path archive = zip("all.zip", "1.json", "2.json", "3.json");
        assertThat(problems(builder().maxTotalBytes(20), archive))
                .containsExactly("input.zip.limit", "input.zip.limit");
        assertThat(problems(builder().maxEntryBytes(3), archive)).hasSize(3);
        assertThat(problems(builder().maxEntries(2), archive)).containsExactly("input.zip.limit");
    }

    @Test
    void aDamagedArchiveIsAProblemAndTheNextFileIsRead() throws IOException {
        Files.writeString(folder.resolve("a.zip"), "this is no archive");
        Files.writeString(folder.resolve("b.json"), "one");
        assertThat(problems(builder(), folder)).containsExactly("input.zip.damaged");
        assertThat(names(builder(), folder)).containsExactly("a.zip", "b.json");
    }

    @Test
    void whatIsNotThereIsMisuse() {
        assertThatThrownBy(() -> builder().build().open(folder.resolve("none")))
                .isInstanceOf(NoSuchFileException.class)
                .hasMessageContaining("none");
    }
}
