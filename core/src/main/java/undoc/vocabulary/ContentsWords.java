// SPDX-License-Identifier: Apache-2.0
package undoc.vocabulary;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What stands above the columns of a table of contents. */
public final class ContentsWords {
    private static final Map<String, Column> COLUMNS = Table.read("contents-columns").stream()
            .flatMap(row -> row.list(2).stream().map(word -> Map.entry(Folding.fold(word), row.get(0))))
            .collect(
                    Collectors.toUnmodifiableMap(Map.Entry::getKey, entry -> Column.of(entry.getValue()), (a, b) -> a));

    /** A column of a table of contents. */
    public enum Column {
        /** The numbers of chapters or sections. */
        CHAPTER,
        /** The numbers of the paragraphs of each. */
        PARAGRAPHS,
        /** The page that each begins on. */
        PAGE;

        private static Column of(String id) {
            return valueOf(id.toUpperCase(java.util.Locale.ROOT));
        }
    }

    private ContentsWords() {}

    /** The column that a word stands above; empty where it does above none. */
    public static Optional<Column> column(String word) {
        return Optional.ofNullable(COLUMNS.get(Folding.fold(word)));
    }
}
