// SPDX-License-Identifier: Apache-2.0
package undoc.benchmarks;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import undoc.citation.Citation;
import undoc.citation.CitationContext;
import undoc.citation.CitationFinder;
import undoc.model.Language;

/** Citations in running text: time for a text of one million characters and for one of ten million. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
@Fork(
        value = 1,
        jvmArgs = {"-Xmx1g", "-XX:+UseSerialGC"})
public class CitationBenchmark {
    private static final String PARAGRAPH =
            "Recalling its resolutions 60/1 of 16 September 2005, 61/2 and 62/3, Security "
                    + "Council resolution 1325 (2000) and decision 75/510, and taking note of the report of the Secretary-General on "
                    + "the keeping of gardens (A/75/9999 and Add.1), which describes how 2/3 of the members planted 1,500 trees in "
                    + "paragraph 5 (a) of resolution 217 A (III), as the General Assembly had asked in 1948, and how the others did "
                    + "not, because they had no water, no spades and no time, as their representatives explained at length,\n\n";

    /** How many characters the text has, in millions. */
    @Param({"1", "10"})
    private int millions;

    private String text = "";

    /** Makes the text. */
    @Setup
    public void write() {
        text = PARAGRAPH.repeat(millions * 1_000_000 / PARAGRAPH.length());
    }

    /** The whole text at once. */
    @Benchmark
    public List<Citation> find() {
        return CitationFinder.create().find(text, CitationContext.of(Language.ENGLISH));
    }
}
