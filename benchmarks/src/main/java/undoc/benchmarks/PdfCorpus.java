// SPDX-License-Identifier: Apache-2.0
package undoc.benchmarks;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/** A folder of PDFs to measure on: the system property {@code undoc.corpus}, or the one beside the repository. */
final class PdfCorpus {
    private PdfCorpus() {}

    /** The bytes of every so-manieth file, in the order of their names. */
    static List<byte[]> every(int step) throws IOException {
        List<Path> files = new ArrayList<>();
        try (DirectoryStream<Path> folder = Files.newDirectoryStream(folder(), "*.pdf")) {
            folder.forEach(files::add);
        }
        Collections.sort(files);
        List<byte[]> bytes = new ArrayList<>();
        for (int i = 0; i < files.size(); i += step) {
            bytes.add(Files.readAllBytes(files.get(i)));
        }
        return bytes;
    }

    private static Path folder() {
        return Stream.of(System.getProperty("undoc.corpus", ""), "../shared/corpus/pdf", "../../shared/corpus/pdf")
                .filter(name -> !name.isEmpty())
                .map(Path::of)
                .filter(Files::isDirectory)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        "no PDFs to measure on: give a folder of them with -Dundoc.corpus=FOLDER"));
    }
}
