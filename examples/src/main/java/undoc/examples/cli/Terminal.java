// SPDX-License-Identifier: Apache-2.0
package undoc.examples.cli;

import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine.Help.Ansi;

/**
 * Where a command reads and writes. Everything is UTF-8, whatever the locale, so that a pipe carries every script.
 *
 * @param in standard input
 * @param out standard output
 * @param err standard error
 * @param interactive whether a person looks at standard error: progress is shown only then
 * @param ansi whether standard output has colours
 * @param errorAnsi whether standard error has colours
 */
record Terminal(InputStream in, PrintStream out, PrintStream err, boolean interactive, Ansi ansi, Ansi errorAnsi) {

    /** The terminal of this process; colours heed {@code NO_COLOR} and the like. */
    static Terminal system() {
        boolean out = isTerminal(1);
        boolean err = isTerminal(2);
        return new Terminal(
                System.in, utf8(FileDescriptor.out), utf8(FileDescriptor.err), err, colours(out), colours(err));
    }

    /** A terminal of plain streams: no colours, no progress. */
    static Terminal plain(InputStream in, PrintStream out, PrintStream err) {
        return new Terminal(in, out, err, false, Ansi.OFF, Ansi.OFF);
    }

    private static Ansi colours(boolean terminal) {
        boolean unwanted = !System.getenv().getOrDefault("NO_COLOR", "").isEmpty()
                || "dumb".equals(System.getenv().getOrDefault("TERM", ""));
        return terminal && !unwanted ? Ansi.ON : Ansi.OFF;
    }

    /** Whether a stream goes to a terminal; where the system does not say, whether input and output both do. */
    private static boolean isTerminal(int descriptor) {
        try {
            String device = Files.readSymbolicLink(Path.of("/proc/self/fd/" + descriptor))
                    .toString();
            return device.startsWith("/dev/pts/") || device.startsWith("/dev/tty") || device.equals("/dev/console");
        } catch (IOException | UnsupportedOperationException noLinux) {
            return isInteractive();
        }
    }

    PrintWriter outWriter() {
        return new PrintWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), true);
    }

    PrintWriter errWriter() {
        return new PrintWriter(new OutputStreamWriter(err, StandardCharsets.UTF_8), true);
    }

    private static PrintStream utf8(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
    }

    @SuppressWarnings("SystemConsoleNull") // Asked further down for newer Java versions.
    private static boolean isInteractive() {
        Console console = System.console();
        if (console == null) {
            return false;
        }
        try { // From Java 22 on there is always a console, and it says whether it is a terminal.
            return (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (ReflectiveOperationException olderJava) {
            return true;
        }
    }
}
