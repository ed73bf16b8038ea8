// SPDX-License-Identifier: Apache-2.0
package undoc.internal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The rows of a table in the jar: columns parted by tabs; lines that begin with # are left out. */
public final class ResourceTable {
    private ResourceTable() {}

    /** A row; a column that is not there is empty text. */
    public record Row(List<String> columns) {
        /** The value in a column, counted from 0. */
        public String get(int column) {
            return column < columns.size() ? columns.get(column) : "";
        }
    }

    /** The rows of {@code name.tsv} beside a class. */
    public static List<Row> read(Class<?> beside, String name) {
        try (InputStream in = beside.getResourceAsStream(name + ".tsv")) {
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
