// SPDX-License-Identifier: Apache-2.0
package undoc.examples.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import picocli.CommandLine.Help.Ansi;
import undoc.io.Problem;
import undoc.io.Severity;

/** Prints problems to standard error: place, severity, message and id on a line, the hint on the next. */
final class ProblemPrinter {
    private static final int MOST_OF_A_KIND = 3;

    private final Terminal terminal;
    private final ProblemFormat format;

    ProblemPrinter(Terminal terminal, ProblemFormat format) {
        this.terminal = terminal;
        this.format = format;
    }

    /** Prints the problems of this input; of many of one kind the first, and how many more there are. */
    void printAll(String input, List<Problem> problems) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (Problem problem : problems) {
            if (counts.merge(problem.id(), 1, Integer::sum) <= MOST_OF_A_KIND || format == ProblemFormat.JSON) {
                print(input, problem);
            }
        }
        counts.values().removeIf(count -> count <= MOST_OF_A_KIND || format == ProblemFormat.JSON);
        counts.forEach((id, count) -> terminal.err()
                .println(Printable.line(input) + ": and " + (count - MOST_OF_A_KIND) + " more [" + id + "]"));
    }

    /** Prints a problem of this input. */
    void print(String input, Problem problem) {
        if (format == ProblemFormat.JSON) {
            terminal.err().println(ProblemJson.line(input, problem));
            return;
        }
        String place = problem.location().toString();
        terminal.err()
                .println(Printable.line(input) + ": " + (place.isEmpty() ? "" : Printable.line(place) + ": ")
                        + severity(problem.severity()) + ": " + Printable.line(problem.message())
                        + " [" + problem.id() + "]");
        problem.hint().ifPresent(hint -> terminal.err().println("    hint: " + Printable.line(hint)));
    }

    private String severity(Severity severity) {
        String word = severity.name().toLowerCase(Locale.ROOT);
        Ansi.Style style =
                switch (severity) {
                    case ERROR -> Ansi.Style.fg_red;
                    case WARNING -> Ansi.Style.fg_yellow;
                    case NOTE -> Ansi.Style.fg_cyan;
                };
        return terminal.errorAnsi().enabled() ? style.on() + word + style.off() : word;
    }
}
