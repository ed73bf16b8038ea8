// SPDX-License-Identifier: Apache-2.0
package undoc.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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

/** Runs all benchmarks, or those that are named, and writes a table with what each costs beside its yardstick. */
public final class Main {
    private record Pair(String benchmark, String yardstick, String what) {}

    private static final List<Pair> PAIRS = List.of(
            new Pair("PdfReadBenchmark.documents", "PdfReadBenchmark.textStripper", "PDFBox's PDFTextStripper"),
            new Pair("PdfReadBenchmark.documents", "PdfReadBenchmark.tika", "Apache Tika, PDF to XHTML"),
            new Pair("PdfReadBenchmark.documents", "PdfReadBenchmark.pdftotext", "pdftotext, a process a file"),
            new Pair("PdfTextBenchmark.styledPages", "PdfTextBenchmark.textStripper", "PDFBox's PDFTextStripper"),
            new Pair("XmlBenchmark.readPublished", "XmlBenchmark.staxPublished", "StAX alone"),
            new Pair("XmlBenchmark.readWritten", "XmlBenchmark.staxWritten", "StAX alone"),
            new Pair("XmlBenchmark.write", "XmlBenchmark.staxWrite", "StAX alone"),
            new Pair("JsonBenchmark.read", "JsonBenchmark.readTree", "Jackson's tree"),
            new Pair("JsonBenchmark.write", "JsonBenchmark.writeTree", "Jackson's tree"),
            new Pair("SymbolBenchmark.parse", "SymbolBenchmark.regularExpressions", "regular expressions"));

    private Main() {}

    /** Arguments: file for the table, and what else JMH takes, such as the names of benchmarks and {@code -f 1}. */
    public static void main(String[] args) throws IOException, RunnerException, CommandLineOptionException {
        List<String> options = List.of(args).subList(1, args.length);
        Collection<RunResult> runs = new Runner(new CommandLineOptions(options.toArray(String[]::new))).run();
        String table = table(runs);
        Files.writeString(Path.of(args[0]), table);
        System.out.println(table);
    }

    private static String table(Collection<RunResult> runs) {
        Map<String, Result<?>> results = new LinkedHashMap<>();
        StringBuilder table = new StringBuilder("| benchmark | score | error | unit |\n|---|---:|---:|---|\n");
        for (RunResult run : runs) {
            Result<?> result = run.getPrimaryResult();
            String name = run.getParams().getBenchmark();
            String brief = name.substring(name.lastIndexOf('.', name.lastIndexOf('.') - 1) + 1);
            results.putIfAbsent(brief, result);
            table.append(String.format(
                    Locale.ROOT,
                    "| %s%s | %.2f | %.2f | %s |%n",
                    brief,
                    parameters(run),
                    result.getScore(),
                    result.getScoreError(),
                    result.getScoreUnit()));
        }
        table.append("\n| benchmark | yardstick | times as fast as it |\n|---|---|---:|\n");
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
