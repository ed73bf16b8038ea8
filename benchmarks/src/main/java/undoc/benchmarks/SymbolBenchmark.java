// SPDX-License-Identifier: Apache-2.0
package undoc.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import undoc.symbol.DocumentSymbol;

/**
 * Parsing symbols, one operation a symbol, over a list of real ones, beside regular expressions: in the order of the
 * list, or shuffled, so that the processor cannot guess what comes next.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(
        value = 1,
        jvmArgs = {"-Xmx512m", "-XX:+UseSerialGC"})
public class SymbolBenchmark {
    private static final int SYMBOLS = 34_000;
    private static final double ALIKE = 0.95;

    /** The order of the symbols. */
    @Param({"list", "shuffled"})
    String order = "list";

    private String[] symbols = new String[0];

    /** Reads the list; sees that both parsers say the same. */
    @Setup
    public void load() throws IOException {
        List<String> all = new ArrayList<>(Files.readAllLines(list()).stream()
                .filter(line -> DocumentSymbol.tryParse(line).isPresent())
                .toList());
        if (order.equals("shuffled")) {
            Collections.shuffle(all, new Random(1));
        }
        symbols = Stream.generate(() -> all)
                .flatMap(List::stream)
                .limit(SYMBOLS)
                .map(symbol -> new String(symbol.toCharArray())) // Beside one another in memory.
                .toArray(String[]::new);
        long alike = Stream.of(symbols).filter(SymbolBenchmark::isAlike).count();
        if (alike < ALIKE * SYMBOLS) {
            throw new IllegalStateException("the parsers agree on " + alike + " of " + SYMBOLS + " symbols only");
        }
    }

    /** Texts to symbols with typed components. */
    @Benchmark
    @OperationsPerInvocation(SYMBOLS)
    public void parse(Blackhole sink) {
        for (String symbol : symbols) {
            sink.consume(DocumentSymbol.parse(symbol));
        }
    }

    /** The same, and the components taken out as objects. */
    @Benchmark
    @OperationsPerInvocation(SYMBOLS)
    public void parseAndListComponents(Blackhole sink) {
        for (String symbol : symbols) {
            sink.consume(DocumentSymbol.parse(symbol).components());
        }
    }

    /** The same, and the body looked up. */
    @Benchmark
    @OperationsPerInvocation(SYMBOLS)
    public void parseAndFindBody(Blackhole sink) {
        for (String symbol : symbols) {
            sink.consume(DocumentSymbol.parse(symbol).body());
        }
    }

    /** Regular expressions, to compare with. */
    @Benchmark
    @OperationsPerInvocation(SYMBOLS)
    public void regularExpressions(Blackhole sink) {
        for (String symbol : symbols) {
            sink.consume(RegexSymbolParser.parse(symbol));
        }
    }

    private static boolean isAlike(String text) {
        DocumentSymbol symbol = DocumentSymbol.parse(text);
        List<RegexSymbolParser.Part> parts = RegexSymbolParser.parse(text);
        return symbol.components().stream()
                .map(c -> c.kind().name())
                .toList()
                .equals(parts.stream().map(RegexSymbolParser.Part::kind).toList());
    }

    private static Path list() {
        return Stream.of(
                        System.getProperty("undoc.symbols", ""),
                        "../shared/symbols/symbols-dev.txt",
                        "../../shared/symbols/symbols-dev.txt")
                .filter(name -> !name.isEmpty())
                .map(Path::of)
                .filter(Files::isRegularFile)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        "no symbols to measure on: give a file, one a line, with -Dundoc.symbols=FILE"));
    }
}
