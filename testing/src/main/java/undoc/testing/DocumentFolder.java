// SPDX-License-Identifier: Apache-2.0
package undoc.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import undoc.Undoc;
import undoc.io.DocumentFormat;
import undoc.io.ReadResult;

/**
 * The documents in a folder and the folders below it, for tests over many files. Its files serve as arguments of a
 * parameterized test, and {@link UndocAssertions#assertThat(DocumentFolder)} checks them together.
 *
 * <pre>{@code
 * static Stream<DocumentFile> letters() {
 *     return DocumentFolder.of(Path.of("src/test/letters")).files().stream();
 * }
 *
 * @ParameterizedTest
 * @MethodSource("letters")
 * void isInOrder(DocumentFile letter) {
 *     assertThat(letter.read()).hasDocumentSatisfying(DocumentAssert::isValid);
 * }
 * }</pre>
 *
 * @param root the folder
 * @param files the files whose extension is that of a format, sorted by path; not empty
 */
public record DocumentFolder(Path root, List<DocumentFile> files) {
    /**
     * A file of the folder.
     *
     * @param path where it is
     * @param name its path within the folder, with slashes
     */
    public record DocumentFile(Path path, String name) {
        /** What its format's reader makes of it; {@link UncheckedIOException} where the bytes cannot be had. */
        public ReadResult read() {
            try {
                return Undoc.tryRead(path);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public String toString() {
            return name;
        }
    }

    public DocumentFolder {
        Objects.requireNonNull(root, "root");
        files = List.copyOf(files);
        if (files.isEmpty()) {
            throw new IllegalArgumentException(
                    "no document in " + root.toAbsolutePath() + ": a check of nothing would always pass");
        }
    }

    /**
     * The documents in this folder and those below it.
     *
     * @throws IllegalArgumentException where there is none, so that a wrong path does not pass as a check
     * @throws UncheckedIOException where the folder cannot be read
     */
    public static DocumentFolder of(Path root) {
        try (Stream<Path> paths = Files.walk(root)) {
            return new DocumentFolder(
                    root,
                    paths.filter(Files::isRegularFile)
                            .filter(path -> DocumentFormat.ofFileName(String.valueOf(path.getFileName()))
                                    .isPresent())
                            .sorted()
                            .map(path -> new DocumentFile(
                                    path, root.relativize(path).toString().replace('\\', '/')))
                            .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
