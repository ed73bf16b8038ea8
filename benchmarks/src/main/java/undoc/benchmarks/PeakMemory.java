// SPDX-License-Identifier: Apache-2.0
package undoc.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.infra.IterationParams;
import org.openjdk.jmh.profile.InternalProfiler;
import org.openjdk.jmh.results.AggregationPolicy;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.ScalarResult;

/** The most memory that the process of a benchmark has held so far, as Linux counts it; nothing elsewhere. */
public final class PeakMemory implements InternalProfiler {
    static final String NAME = "memory";

    private static final Path STATUS = Path.of("/proc/self/status");

    @Override
    public String getDescription() {
        return "the most memory of the process";
    }

    @Override
    public void beforeIteration(BenchmarkParams benchmark, IterationParams iteration) {
        // The kernel keeps the most by itself.
    }

    @Override
    @SuppressWarnings("rawtypes") // As JMH has it.
    public Collection<? extends Result> afterIteration(
            BenchmarkParams benchmark, IterationParams iteration, IterationResult result) {
        if (!Files.exists(STATUS)) {
            return List.of();
        }
        try {
            return Files.readAllLines(STATUS).stream()
                    .filter(line -> line.startsWith("VmHWM:"))
                    .map(line -> Integer.parseInt(line.replaceAll("\\D", "")) / 1024.0)
                    .map(megabytes -> new ScalarResult(NAME, megabytes, "MiB", AggregationPolicy.MAX))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
