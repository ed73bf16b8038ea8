// SPDX-License-Identifier: Apache-2.0
package undoc.examples.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Small invented documents as JSON. */
final class Samples {
    private Samples() {}

    /** A letter with this symbol. */
    static String json(String symbol) {
        return """
                {"undoc":"1","kind":"letter","masthead":{"symbols":["%s"],"language":"en"},
                 "title":["Letter dated 3 March 2025 from the Permanent Representative of Exampleland"],
                 "body":[{"type":"paragraph","content":[{"type":"text","text":"I have the honour to write."}]}]}
                """.formatted(symbol);
    }

    /** Writes a letter with this symbol and returns the file. */
    static Path write(Path file, String symbol) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        return Files.writeString(file, json(symbol));
    }
}
