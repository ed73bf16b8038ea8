// SPDX-License-Identifier: Apache-2.0
package undoc.examples.cli;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import undoc.model.Language;
import undoc.symbol.DocumentSymbol;
import undoc.symbol.SymbolSyntaxException;

/** Says what document symbols say. */
@Command(name = "symbol")
final class SymbolCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(
            arity = "1..*",
            paramLabel = "SYMBOL",
            description = "Symbols, also several in one argument, or - for standard input, one a line.")
    private List<String> symbols = List.of();

    @Option(names = "--format", description = "How to print: ${COMPLETION-CANDIDATES}. Default: text.")
    private ProblemFormat format = ProblemFormat.TEXT;

    @Option(
            names = "--language",
            paramLabel = "CODE",
            description = "The language of names and links: ar, zh, en, fr, ru, es. Default: en.")
    private String language = Language.ENGLISH.code();

    SymbolCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Optional<Language> named = Language.ofCode(language).filter(Language::isOfficial);
        if (named.isEmpty()) {
            terminal.err().println("no language \"" + language + "\"; the languages are ar, zh, en, fr, ru, es");
            return ExitCode.MISUSE;
        }
        int code = ExitCode.OK;
        for (String symbol : symbols) {
            code = Math.max(code, symbol.equals("-") ? standardInput(named.get()) : one(symbol, named.get()));
        }
        return code;
    }

    private int standardInput(Language named) {
        BufferedReader lines = new BufferedReader(new InputStreamReader(terminal.in(), StandardCharsets.UTF_8));
        try {
            return lines.lines()
                    .filter(line -> !line.isBlank())
                    .mapToInt(line -> one(line, named))
                    .max()
                    .orElse(ExitCode.OK);
        } catch (UncheckedIOException e) {
            new ProblemPrinter(terminal, format).print("standard input", CliProblems.inputUnreadable(e));
            return ExitCode.ERRORS;
        }
    }

    private int one(String text, Language named) {
        try {
            for (DocumentSymbol symbol : DocumentSymbol.parseAll(text)) {
                terminal.out()
                        .println(
                                format == ProblemFormat.JSON
                                        ? SymbolJson.line(symbol, named)
                                        : SymbolText.lines(symbol, named));
            }
            return ExitCode.OK;
        } catch (SymbolSyntaxException e) {
            if (format == ProblemFormat.JSON) {
                terminal.out().println(SymbolJson.line(e));
            } else {
                terminal.err().println(e.getMessage());
            }
            return ExitCode.ERRORS;
        }
    }
}
