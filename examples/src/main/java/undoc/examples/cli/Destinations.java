// SPDX-License-Identifier: Apache-2.0
package undoc.examples.cli;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import undoc.io.Problem;

/** Where outputs go: to a file of their own each, or all to one stream. */
final class Destinations {
    private final Rule rule;
    private final Set<Path> taken = new HashSet<>();

    @FunctionalInterface
    private interface Rule {
        Optional<Path> file(Input input);
    }

    /**
     * What an input is to become.
     *
     * @param input the input
     * @param file the file to write; absent for the stream
     * @param problem why it cannot be written; absent where it can
     */
    record Claim(Input input, Optional<Path> file, Optional<Problem> problem) {}

    private Destinations(Rule rule) {
        this.rule = rule;
    }

    /** All to one stream. */
    static Destinations stream() {
        return new Destinations(input -> Optional.empty());
    }

    /** To this file. */
    static Destinations file(Path file) {
        return new Destinations(input -> Optional.of(file));
    }

    /** Below this folder, as they lie below the folders they come from. */
    static Destinations folder(Path folder, String extension) {
        return new Destinations(input -> Optional.of(folder.resolve(input.relativeWithExtension(extension))));
    }

    /** The file for an input; each file is given once. */
    Claim claim(Input input) {
        Optional<Path> file = rule.file(input);
        if (file.isEmpty()) {
            return new Claim(input, file, Optional.empty());
        }
        Path absolute = file.get().toAbsolutePath().normalize();
        if (input.file()
                .map(f -> f.toAbsolutePath().normalize().equals(absolute))
                .orElse(false)) {
            return new Claim(
                    input,
                    Optional.empty(),
                    Optional.of(CliProblems.outputIsInput(file.get().toString())));
        }
        if (!taken.add(absolute)) {
            return new Claim(
                    input,
                    Optional.empty(),
                    Optional.of(CliProblems.outputTaken(file.get().toString())));
        }
        return new Claim(input, file, Optional.empty());
    }
}
