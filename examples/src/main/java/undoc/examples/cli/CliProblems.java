// SPDX-License-Identifier: Apache-2.0
package undoc.examples.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import undoc.io.Location;
import undoc.io.Problem;

/** The problems that the command line itself finds. */
final class CliProblems {
    private CliProblems() {}

    /** An argument names nothing. */
    static Problem inputMissing() {
        return Problem.error(
                "cli.input.missing",
                "there is no such file or folder",
                Location.whole(),
                "correct the name or the glob");
    }

    /** A folder or glob holds no document. */
    static Problem inputNone() {
        return Problem.warning(
                "cli.input.none",
                "there is no document here",
                Location.whole(),
                "only files with the extension of a format are taken from folders; name others one by one");
    }

    /** A file cannot be read. */
    static Problem inputUnreadable(Exception e) {
        return Problem.error(
                "cli.input.unreadable",
                "cannot be read: " + reason(e),
                Location.whole(),
                "see to the file and its rights");
    }

    /** A file cannot be written. */
    static Problem outputUnwritable(String output, IOException e) {
        return Problem.error(
                "cli.output.unwritable",
                output + " cannot be written: " + reason(e),
                Location.whole(),
                "see to the folder, its rights and the room on the disk");
    }

    /** Two inputs would go to one file. */
    static Problem outputTaken(String output) {
        return Problem.error(
                "cli.output.taken",
                output + " is already the output of another input",
                Location.whole(),
                "convert it to another folder or rename it");
    }

    /** The output would overwrite the input. */
    static Problem outputIsInput(String output) {
        return Problem.error(
                "cli.output.input",
                output + " is the input itself",
                Location.whole(),
                "give another name with --output or another folder with --out-dir");
    }

    /** A defect of undoc, or memory that does not suffice. */
    static Problem unexpected(Throwable e) {
        if (e instanceof OutOfMemoryError) {
            return Problem.error(
                    "cli.memory",
                    "the memory does not suffice",
                    Location.whole(),
                    "use java -Xmx to allow more, or fewer --jobs");
        }
        return Problem.error(
                "cli.unexpected",
                e.getClass().getName()
                        + Optional.ofNullable(e.getMessage()).map(m -> ": " + m).orElse(""),
                Location.whole(),
                "this is a defect of undoc: please report it with the input");
    }

    private static String reason(Throwable e) {
        if (e instanceof UncheckedIOException && e.getCause() != null) {
            return reason(e.getCause());
        }
        if (e instanceof AccessDeniedException) {
            return "access denied";
        }
        if (e instanceof NoSuchFileException) {
            return "no such file";
        }
        if (e instanceof FileAlreadyExistsException f) {
            return Path.of(f.getFile()).getFileName() + " is a file, not a folder";
        }
        if (e instanceof FileSystemException f && f.getReason() != null) {
            return f.getReason();
        }
        return Optional.ofNullable(e.getMessage()).orElse(e.getClass().getSimpleName());
    }
}
