// SPDX-License-Identifier: Apache-2.0
package undoc.vocabulary;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import undoc.model.Language;

/** The rows of a resource table: columns parted by tabs, lines that begin with # left out. */
final class Table {
    private static final Map<String, List<Row>> TABLES = new ConcurrentHashMap<>();

    private Table() {}

    /** A row; a column that is not there is empty text. */
    record Row(List<String> columns) {
        String get(int column) {
            return column < columns.size() ? columns.get(column) : "";
        }

        Language language(int column) {
            return Language.ofCode(get(column)).orElseThrow();
        }

        /** The values of a column that holds several, parted by vertical bars. */
        List<String> list(int column) {
            return get(column).isEmpty() ? List.of() : List.of(get(column).split("\\|"));
        }
    }

    /** The rows of {@code name.tsv} beside this class, read once. */
    static List<Row> read(String name) {
        return TABLES.computeIfAbsent(name, Table::load);
    }

    private static List<Row> load(String name) {
        try (InputStream in = Table.class.getResourceAsStream(name + ".tsv")) {
            if (in == null) {
                throw new IllegalStateException("the resource table " + name + " is missing from the jar");
            }
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.isEmpty() && line.charAt(0) != '#')
                    .map(line -> new Row(List.of(line.split("\t", -1))))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("the resource table " + name + " cannot be read", e);
        }
    }
}
