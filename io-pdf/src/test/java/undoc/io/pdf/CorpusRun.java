// SPDX-License-Identifier: Apache-2.0
package undoc.io.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import undoc.io.DocumentFormat;
import undoc.io.DocumentWriter;
import undoc.io.Formats;
import undoc.io.Problem;
import undoc.io.ReadResult;

/**
 * Reads a folder of PDFs into a folder of JSON files, with a line of time and problems for each: what the figures of
 * docs/accuracy.md are made of. Arguments: folder of PDFs, folder for JSON, and the beginnings of names to take only
 * some.
 */
final class CorpusRun {
    private CorpusRun() {}

    public static void main(String[] arguments) throws IOException {
        Path out = Files.createDirectories(Path.of(arguments[1]));
        List<String> only = List.of(arguments).subList(2, arguments.length);
        DocumentWriter json = Formats.load().writer(DocumentFormat.JSON);
        List<Path> files;
        try (Stream<Path> all = Files.list(Path.of(arguments[0]))) {
            files = all.filter(path -> path.toString().endsWith(".pdf"))
                    .filter(path -> only.isEmpty()
                            || only.stream().anyMatch(path.getFileName().toString()::startsWith))
                    .sorted()
                    .toList();
        }
        for (Path file : files) {
            String name = file.getFileName().toString().replaceAll("\\.pdf$", "");
            long start = System.nanoTime();
            ReadResult result = PdfReader.builder().layoutOnly(true).build().read(file);
            double millis = (System.nanoTime() - start) / 1e6;
            if (result.document().isPresent()) {
                try (OutputStream stream = Files.newOutputStream(out.resolve(name + ".json"))) {
                    json.write(result.orThrow(), stream);
                }
            }
            System.out.printf(
                    Locale.ROOT,
                    "%7.1f ms %s %s%n",
                    millis,
                    name,
                    result.document().map(d -> d.kind().id()).orElse("no document"));
            for (Problem problem : result.problems()) {
                System.out.println("    " + problem);
            }
        }
    }
}
