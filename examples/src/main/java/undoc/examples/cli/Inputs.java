// SPDX-License-Identifier: Apache-2.0
package undoc.examples.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Stream;
import undoc.io.DocumentFormat;
import undoc.io.Problem;

/** The inputs that the arguments of a command name: files, folders, globs, or {@code -} for standard input. */
final class Inputs {
    /** Outside of braces, which cannot be nested. */
    private static final Pattern ANY_FOLDERS = Pattern.compile("\\*\\*/(?![^{]*})");

    private final List<String> arguments;

    Inputs(List<String> arguments) {
        this.arguments = List.copyOf(arguments);
    }

    /** Takes what is found, one by one and in order: nothing is held in memory but the listing of a folder. */
    interface Visitor {
        /** An input. */
        void input(Input input);

        /** An argument that names nothing, or a folder that cannot be read. */
        void problem(String argument, Problem problem);
    }

    /** Whether there may be more than one input. */
    boolean many() {
        return arguments.size() > 1 || arguments.stream().anyMatch(a -> !isFileOrStandardInput(a));
    }

    /** How many inputs there are. */
    long count() {
        long[] count = {0};
        visit(new Visitor() {
            @Override
            public void input(Input input) {
                count[0]++;
            }

            @Override
            public void problem(String argument, Problem problem) {}
        });
        return count[0];
    }

    /** Visits all inputs. */
    void visit(Visitor visitor) {
        for (String argument : arguments) {
            boolean[] found = {false};
            try {
                if (!expand(argument, input -> {
                    found[0] = true;
                    visitor.input(input);
                })) {
                    visitor.problem(argument, CliProblems.inputMissing());
                } else if (!found[0]) {
                    visitor.problem(argument, CliProblems.inputNone());
                }
            } catch (UncheckedIOException e) {
                visitor.problem(argument, CliProblems.inputUnreadable(e));
            }
        }
    }

    /** Whether the argument names anything at all. */
    private static boolean expand(String argument, Consumer<Input> inputs) {
        if (isFileOrStandardInput(argument)) {
            inputs.accept(argument.equals("-") ? Input.standardInput() : Input.ofFile(Path.of(argument)));
            return true;
        }
        try {
            boolean glob = isGlob(argument);
            Path folder = glob ? base(argument) : Path.of(argument);
            walk(
                    folder,
                    glob ? matcher(argument)::matches : Inputs::hasKnownExtension,
                    file -> inputs.accept(Input.below(folder, file)));
            return Files.isDirectory(folder);
        } catch (InvalidPathException | PatternSyntaxException e) {
            return false;
        }
    }

    /** A glob whose <code>**&#47;</code>, as in a shell, may also stand for no folder at all. */
    private static PathMatcher matcher(String glob) {
        return FileSystems.getDefault()
                .getPathMatcher("glob:" + ANY_FOLDERS.matcher(glob).replaceAll("{,**/}"));
    }

    private static void walk(Path folder, Predicate<Path> wanted, Consumer<Path> files) {
        if (!Files.isDirectory(folder)) {
            return;
        }
        List<Path> entries;
        try (Stream<Path> listing = Files.list(folder)) {
            entries = listing.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        for (Path listed : entries) {
            // A glob such as *.pdf matches names without a leading "./".
            Path entry = folder.toString().isEmpty() ? listed.getFileName() : listed;
            if (Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS)) {
                walk(entry, wanted, files);
            } else if (Files.isRegularFile(entry) && wanted.test(entry)) {
                files.accept(entry);
            }
        }
    }

    private static boolean hasKnownExtension(Path file) {
        return DocumentFormat.ofFileName(file.getFileName().toString()).isPresent();
    }

    private static boolean isFileOrStandardInput(String argument) {
        try {
            return argument.equals("-") || (Files.exists(Path.of(argument)) && !Files.isDirectory(Path.of(argument)));
        } catch (InvalidPathException e) {
            return false;
        }
    }

    private static boolean isGlob(String argument) {
        return argument.chars().anyMatch(c -> "*?[{".indexOf(c) >= 0) && !isExisting(argument);
    }

    private static boolean isExisting(String argument) {
        try {
            return Files.exists(Path.of(argument));
        } catch (InvalidPathException e) {
            return false;
        }
    }

    /** The folder before the first part with a wildcard; the working folder where that is the first part. */
    private static Path base(String glob) {
        int wildcard = 0;
        while ("*?[{".indexOf(glob.charAt(wildcard)) < 0) {
            wildcard++;
        }
        int slash = glob.lastIndexOf('/', wildcard);
        return Path.of(slash < 0 ? "" : slash == 0 ? "/" : glob.substring(0, slash));
    }
}
