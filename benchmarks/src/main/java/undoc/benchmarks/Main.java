// SPDX-License-Identifier: Apache-2.0
package undoc.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Runs all benchmarks, or those that are named, and writes a table with what each costs beside its yardstick. */
public final class Main {
    private static final String FROM = "<!-- benchmarks -->\n";
    private static final String TO = "<!-- end of benchmarks -->";
    /** What is measured with two threads too. */
    private static final String DOCUMENTS = "PdfReadBenchmark.documents";

    private record Pair(String benchmark, String yardstick, String what) {}

    private static final List<Pair> PAIRS = List.of(
            new Pair(DOCUMENTS, "PdfReadBenchmark.textStripper", "PDFBox's PDFTextStripper"),
            new Pair(DOCUMENTS, "PdfReadBenchmark.tika", "Apache Tika, PDF to XHTML"),
            new Pair(DOCUMENTS, "PdfReadBenchmark.pdftotext", "pdftotext, a process a file"),
            new Pair("PdfTextBenchmark.styledPages", "PdfTextBenchmark.textStripper", "PDFBox's PDFTextStripper"),
            new Pair("XmlBenchmark.readPublished", "XmlBenchmark.staxPublished", "StAX alone"),
            new Pair("XmlBenchmark.readWritten", "XmlBenchmark.staxWritten", "StAX alone"),
            new Pair("XmlBenchmark.write", "XmlBenchmark.staxWrite", "StAX alone"),
            new Pair("JsonBenchmark.read", "JsonBenchmark.readTree", "Jackson's tree"),
            new Pair("JsonBenchmark.write", "JsonBenchmark.writeTree", "Jackson's tree"),
            new Pair("SymbolBenchmark.parse", "SymbolBenchmark.regularExpressions", "regular expressions"));

    private Main() {}

    /**
     * Arguments: the page for the tables, which go between its marks where it has them, and what else JMH takes, such
     * as the names of benchmarks and {@code -f 1}; an argument with blanks is several.
     */
    public static void main(String[] args) throws IOException, RunnerException, CommandLineOptionException {
        String[] options = Arrays.stream(args)
                .skip(1)
                .flatMap(a -> Arrays.stream(a.split(" ")))
                .toArray(String[]::new);
        List<RunResult> runs = new ArrayList<>(run(options, 1));
        if (runs.stream().map(Main::name).anyMatch(DOCUMENTS::equals)) {
            options = Arrays.stream(options)
                    .map(o -> DOCUMENTS.matches(".*" + o + ".*") ? DOCUMENTS + "$" : o)
                    .toArray(String[]::new);
            runs.addAll(run(options, 2));
        }
        String tables = table(runs) + ratios(runs);
        write(Path.of(args[0]), tables);
        System.out.println(tables);
    }

    private static Collection<RunResult> run(String[] options, int threads)
            throws RunnerException, CommandLineOptionException {
        return new Runner(new OptionsBuilder()
                        .parent(new CommandLineOptions(options))
                        .threads(threads)
                        .addProfiler(PeakMemory.class)
                        .build())
                .run();
    }

    private static void write(Path page, String tables) throws IOException {
        String old = Files.exists(page) ? Files.readString(page) : "";
        int from = old.indexOf(FROM);
        int to = old.indexOf(TO);
        Files.writeString(
                page, from < 0 || to < from ? tables : old.substring(0, from) + FROM + tables + old.substring(to));
    }

    private static String table(Collection<RunResult> runs) {
        StringBuilder table = new StringBuilder(
                "| benchmark | threads | score | error | unit | most memory of the process |\n|---|---:|---:|---:|---|---:|\n");
        for (RunResult run : runs) {
            Result<?> result = run.getPrimaryResult();
            Result<?> memory = run.getSecondaryResults().get(PeakMemory.NAME);
            table.append(String.format(
                    Locale.ROOT,
                    "| %s%s | %d | %.2f | %.2f | %s | %s |%n",
                    name(run),
                    parameters(run),
                    run.getParams().getThreads(),
                    result.getScore(),
                    result.getScoreError(),
                    result.getScoreUnit(),
                    memory == null ? "" : String.format(Locale.ROOT, "%.0f MiB", memory.getScore())));
        }
        return table.toString();
    }

    private static String ratios(Collection<RunResult> runs) {
        Map<String, Result<?>> results = new LinkedHashMap<>();
        runs.forEach(run -> results.putIfAbsent(name(run), run.getPrimaryResult()));
        StringBuilder table = new StringBuilder("\n| benchmark | yardstick | times as fast as it |\n|---|---|---:|\n");
        for (Pair pair : PAIRS) {
            Result<?> own = results.get(pair.benchmark());
            Result<?> other = results.get(pair.yardstick());
            if (own != null && other != null) {
                table.append(String.format(
                        Locale.ROOT, "| %s | %s | %.2f |%n", pair.benchmark(), pair.what(), speed(own, other)));
            }
        }
        return table.toString();
    }

    private static String name(RunResult run) {
        String name = run.getParams().getBenchmark();
        return name.substring(name.lastIndexOf('.', name.lastIndexOf('.') - 1) + 1);
    }

    private static String parameters(RunResult run) {
        StringBuilder text = new StringBuilder();
        run.getParams().getParamsKeys().forEach(key -> text.append(' ')
                .append(run.getParams().getParam(key)));
        return text.toString();
    }

    /** Scores are work in a time, such as {@code ops/s}, or time for a work, such as {@code ms/op}. */
    private static double speed(Result<?> own, Result<?> other) {
        boolean more = own.getScoreUnit().startsWith("ops");
        return more ? own.getScore() / other.getScore() : other.getScore() / own.getScore();
    }
}
