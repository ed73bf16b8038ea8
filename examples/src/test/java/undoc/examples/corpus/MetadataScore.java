// SPDX-License-Identifier: Apache-2.0
package undoc.examples.corpus;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;

/** Counts for each field how often two values are equal, and remembers where they are not. */
final class MetadataScore {
    private final Map<String, int[]> counts = new LinkedHashMap<>();
    private final Map<String, String> differences = new LinkedHashMap<>();

    void compare(String field, String document, Object read, Object extracted) {
        int[] count = counts.computeIfAbsent(field, f -> new int[2]);
        count[0]++;
        if (Objects.equals(read, extracted)) {
            count[1]++;
        } else {
            differences.put(field + " of " + document, read + " | " + extracted);
        }
    }

    /** The fields and documents that differ, with both values. */
    Map<String, String> differences() {
        return differences;
    }

    /** The share of values of a field that are equal, or differ in a way that does not count. */
    double share(String field, Predicate<String> matters) {
        int[] count = Objects.requireNonNull(counts.get(field), field);
        long excused = differences.keySet().stream()
                .filter(d -> d.startsWith(field + " of ") && !matters.test(d))
                .count();
        return (double) (count[1] + excused) / count[0];
    }

    List<String> fields() {
        return new ArrayList<>(counts.keySet());
    }

    /** The table for docs/accuracy.md. */
    String table() {
        StringBuilder table = new StringBuilder("| Field | Compared | Equal | % |\n|---|---|---|---|\n");
        counts.forEach((field, count) -> table.append(String.format(
                Locale.ROOT, "| %s | %d | %d | %.2f |%n", field, count[0], count[1], 100.0 * count[1] / count[0])));
        return table.toString();
    }
}
