// SPDX-License-Identifier: Apache-2.0
package undoc.examples;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import undoc.Undoc;
import undoc.model.Masthead;

/** Reads a document of any format and prints what its masthead says. */
public final class PrintMasthead {
    private PrintMasthead() {}

    /** Prints the masthead of the file that the first argument names. */
    public static void main(String[] args) throws IOException {
        print(Path.of(args[0]), System.out);
    }

    static void print(Path file, PrintStream out) throws IOException {
        Masthead masthead = Undoc.read(file).masthead();

        out.println("symbols: " + masthead.symbols());
        masthead.date().ifPresent(date -> out.println("date: " + date));
        masthead.distribution().ifPresent(distribution -> out.println("distribution: " + distribution.id()));
        masthead.proceedings().forEach(proceeding -> {
            proceeding.session().ifPresent(session -> out.println(proceeding.body() + ": " + session.text()));
            proceeding.agendaItems().forEach(item -> out.println("  item " + item.number()));
        });
    }
}
