// SPDX-License-Identifier: Apache-2.0
package undoc.examples.cli;

import java.nio.file.Path;
import java.util.Optional;
import undoc.io.DocumentSource;

/**
 * A document to read.
 *
 * @param name what to call it in messages
 * @param file the file; absent for standard input
 * @param relative where it lies below the folder or glob that found it; just its name where it was named itself
 */
record Input(String name, Optional<Path> file, Path relative) {

    static Input ofFile(Path file) {
        return new Input(file.toString(), Optional.of(file), file.getFileName());
    }

    static Input below(Path folder, Path file) {
        return new Input(file.toString(), Optional.of(file), folder.relativize(file));
    }

    static Input standardInput() {
        return new Input("standard input", Optional.empty(), Path.of("standard-input"));
    }

    /** Where its bytes come from. */
    DocumentSource source(Terminal terminal) {
        return file.map(DocumentSource::of).orElseGet(() -> DocumentSource.of(name, terminal.in()));
    }

    /** Its relative path with another extension. */
    Path relativeWithExtension(String extension) {
        String fileName = relative.getFileName().toString();
        int dot = fileName.lastIndexOf('.');
        boolean known = undoc.io.DocumentFormat.ofFileName(fileName).isPresent();
        String stem = dot > 0 && known ? fileName.substring(0, dot) : fileName;
        return relative.resolveSibling(stem + "." + extension);
    }
}
