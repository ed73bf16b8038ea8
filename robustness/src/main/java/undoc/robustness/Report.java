// SPDX-License-Identifier: Apache-2.0
package undoc.robustness;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.List;
import java.util.Locale;

/** The page {@code docs/robustness.md}. */
final class Report {
    private Report() {}

    /** The page for these figures, made with this heap at hand. */
    static String page(List<Campaign.Figures> all) {
        StringBuilder rows = new StringBuilder();
        for (Campaign.Figures f : all) {
            rows.append(String.format(
                    Locale.ROOT,
                    "| %s | %,d | %,d | %,d | %d | %.1f s | %.1f min |%n",
                    f.target().label(),
                    f.inputs(),
                    f.documents(),
                    f.refused(),
                    f.failed(),
                    f.slowest().toMillis() / 1e3,
                    f.time().toMillis() / 6e4));
        }
        return """
                # Robustness

                What the readers do with input that nobody meant. `mvn verify -Pfuzz -pl robustness -am` reads mutated
                inputs with each reader and writes this page; the same number always gives the same input.

                An input is made out of a good one (files of our own in `robustness/seeds`, what the writers write, and real
                documents where they are at hand) by one to six changes: bits and bytes flipped, cut short, pieces taken
                out, doubled, put in or spliced from another file. A PDF is read twice, by the data that it carries and by
                its pages; those made here also with nothing packed, so that changes reach every part of the reader.

                | reader | inputs | gave a document | refused with a reason | defects | slowest input | time |
                |---|---:|---:|---:|---:|---:|---:|
                %s

                A defect is whatever a caller could not expect: an exception, an error such as overflow or lack of memory, more
                than ten seconds of a processor, or a document that does not come back from JSON. Heap: %d MiB at most
                (`-Xmx`), %d MiB used at the peak.

                ## What else is tested, in every build

                - Hand-made bombs for every reader: nesting, entities, packed streams, loops, false counts, tables and texts
                  without end (`HostileInputTest` in `robustness`, `HostileFilesTest` in `io-pdf`).
                - Pages of lines that take random turns, 40 to 60,000 of them, and lines of one sign without end: a document, in
                  a time that grows as their number does (`HostilePagesTest` in `core`).
                - Pages of lines of every kind in any order, each with a word of its own: every word is in the document or in a
                  problem (`NothingLostTest` in `core`).
                - Inputs that show a defect go to `robustness/regressions` and are read again.
                - `mvn verify -Pjazzer -DskipTests -pl robustness -am -Dundoc.target=JSON -Dundoc.seconds=600` lets Jazzer look
                  for inputs that reach new code of one reader (`SYMBOL`, `TEXT`, `JSON`, `JSON_LINES`, `AKOMA_NTOSO`,
                  `MARCXML`, `PDF`), from the same seeds; what it finds is put into `robustness/target/jazzer`.
                - Readers and writers shared by many threads answer as they do to one (`ConcurrencyTest`).

                The limits themselves are in [limits.md](limits.md).
                """.formatted(rows, Runtime.getRuntime().maxMemory() >> 20, peak() >> 20);
    }

    private static long peak() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .map(MemoryPoolMXBean::getPeakUsage)
                .mapToLong(usage -> usage.getUsed())
                .sum();
    }
}
