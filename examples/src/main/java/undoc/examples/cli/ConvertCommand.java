// SPDX-License-Identifier: Apache-2.0
package undoc.examples.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import undoc.io.Formats;

/** Converts documents. */
@Command(name = "convert")
final class ConvertCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(arity = "1..*", paramLabel = "IN", description = "Files, folders, globs, or - for standard input.")
    private List<String> inputs = List.of();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "OUT",
            description = "The file to write, or - for standard output. Its extension tells the format.")
    private Optional<Path> output = Optional.empty();

    @Option(names = "--out-dir", paramLabel = "DIR", description = "The folder to write a file for each input to.")
    private Optional<Path> folder = Optional.empty();

    @Option(
            names = "--to",
            paramLabel = "FORMAT",
            description = "The format to write: ${COMPLETION-CANDIDATES}. Default: by OUT, else json.")
    private Optional<OutputFormat> to = Optional.empty();

    @Option(names = "--resume", description = "Skip inputs whose output is there and no older.")
    private boolean resume;

    @Option(
            names = {"-j", "--jobs"},
            paramLabel = "N",
            description = "How many to convert at a time. Default: the number of processors.")
    private int jobs = Runtime.getRuntime().availableProcessors();

    @Option(
            names = "--problems",
            paramLabel = "FORM",
            description = "How to print problems on standard error: ${COMPLETION-CANDIDATES}. Default: text.")
    private ProblemFormat problems = ProblemFormat.TEXT;

    @Option(
            names = "--progress",
            negatable = true,
            description = "Show a progress bar, or none. Default: on a terminal, where there are many inputs.")
    private Optional<Boolean> progress = Optional.empty();

    @Option(
            names = {"-q", "--quiet"},
            description = "No summary at the end and no notes: warnings and errors only.")
    private boolean quiet;

    ConvertCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        if (output.isPresent() && folder.isPresent()) {
            throw misuse("--output and --out-dir exclude each other");
        }
        if (jobs < 1) {
            throw misuse("--jobs must be 1 or more, not " + jobs);
        }
        if (output.isPresent() && Files.isDirectory(output.get())) {
            folder = output;
            output = Optional.empty();
        }
        Inputs found = new Inputs(inputs);
        OutputFormat format = format(found.many());
        boolean stream = folder.isEmpty() && (output.isEmpty() || isStandardOutput() || found.many());
        if (stream && found.many() && !format.isStream()) {
            throw misuse(
                    "many documents go to a folder (--out-dir) or line by line to one stream (--to jsonl, --to chunks)"
                            + (format == OutputFormat.JSON ? "; a file of lines is called .jsonl" : ""));
        }
        try {
            Converter converter = new Converter(terminal, Formats.load(), format, resume);
            ConvertRun run = new ConvertRun(terminal, converter, destinations(format, stream), settings(found));
            return stream && output.isPresent() && !isStandardOutput()
                    ? run.toFile(found, output.get())
                    : run.to(found, terminal.out());
        } catch (IllegalStateException e) { // No writer for the format.
            throw misuse(String.valueOf(e.getMessage()));
        }
    }

    private OutputFormat format(boolean many) {
        Optional<OutputFormat> byName = output.filter(o -> !isStandardOutput())
                .flatMap(o -> OutputFormat.ofFileName(o.getFileName().toString()));
        if (to.isEmpty() && byName.isEmpty() && output.isPresent() && !isStandardOutput()) {
            throw misuse("no format for " + output.get() + ": give --to or another extension");
        }
        boolean lines = many && folder.isEmpty();
        OutputFormat json = lines ? OutputFormat.JSONL : OutputFormat.JSON;
        return to.map(f -> f == OutputFormat.JSON ? json : f).or(() -> byName).orElse(json);
    }

    private Destinations destinations(OutputFormat format, boolean stream) {
        if (stream) {
            return Destinations.stream();
        }
        return folder.map(f -> Destinations.folder(f, format.extension()))
                .orElseGet(() -> Destinations.file(output.orElseThrow()));
    }

    private ConvertRun.Settings settings(Inputs found) {
        boolean many = found.many();
        return new ConvertRun.Settings(
                jobs,
                problems,
                progress.orElse(terminal.interactive() && many),
                spec.commandLine().getUsageHelpWidth(),
                quiet,
                !quiet && many);
    }

    private boolean isStandardOutput() {
        return output.map(o -> o.toString().equals("-")).orElse(false);
    }

    private ParameterException misuse(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
