// SPDX-License-Identifier: Apache-2.0
package undoc.examples.cli;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import undoc.symbol.DocumentSymbol;

/** Says what document symbols say. */
@Command(name = "symbol")
final class SymbolCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(arity = "1..*", paramLabel = "SYMBOL", description = "Symbols, or - for one a line on standard input.")
    private List<String> symbols = List.of();

    @Option(names = "--format", description = "How to print: ${COMPLETION-CANDIDATES}. Default: text.")
    private ProblemFormat format = ProblemFormat.TEXT;

    SymbolCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        int code = ExitCode.OK;
        for (String symbol : symbols) {
            code = Math.max(code, symbol.equals("-") ? standardInput() : one(symbol));
        }
        return code;
    }

    private int standardInput() {
        BufferedReader lines = new BufferedReader(new InputStreamReader(terminal.in(), StandardCharsets.UTF_8));
        try {
            return lines.lines()
                    .filter(line -> !line.isBlank())
                    .mapToInt(this::one)
                    .max()
                    .orElse(ExitCode.OK);
        } catch (UncheckedIOException e) {
            new ProblemPrinter(terminal, format).print("standard input", CliProblems.inputUnreadable(e));
            return ExitCode.ERRORS;
        }
    }

    private int one(String text) {
        try {
            terminal.out().println(DocumentSymbol.parse(text));
            return ExitCode.OK;
        } catch (IllegalArgumentException e) {
            terminal.err().println(e.getMessage());
            return ExitCode.ERRORS;
        }
    }
}
