// SPDX-License-Identifier: Apache-2.0
package undoc.vocabulary;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What the covers of Official Records and the heads of records of meetings are called by. */
public final class CoverWords {
    private static final List<String> RECORDS = words("records");
    private static final List<String> SUPPLEMENTS = words("supplement");

    private static final List<String> ADVANCE = words("advance");

    private CoverWords() {}

    private static List<String> words(String what) {
        return Table.read("covers").stream()
                .filter(row -> row.get(0).equals(what))
                .flatMap(row -> Stream.of(row.get(2).split("\\|")))
                .map(Folding::fold)
                .toList();
    }

    /** Whether a line says that the document is of the Official Records, or the number of a supplement to them. */
    public static boolean isOfRecords(String line) {
        String folded = Folding.fold(line);
        return RECORDS.stream().anyMatch(folded::startsWith) || isSupplement(line);
    }

    /** Whether a line gives the number of a supplement to the Official Records. */
    public static boolean isSupplement(String line) {
        String folded = Folding.fold(line);
        return SUPPLEMENTS.stream().anyMatch(folded::startsWith);
    }

    /** Whether a line says that the text is issued before it is edited. */
    public static boolean isAdvance(String line) {
        String folded = Folding.fold(line);
        return ADVANCE.stream().anyMatch(folded::startsWith);
    }

    /** What stands in brackets at the end of such a line, where the symbol was printed once. */
    public static Optional<String> symbol(String line) {
        int open = line.indexOf('(');
        return open > 0 && line.strip().endsWith(")")
                ? Optional.of(line.strip().substring(open + 1, line.strip().length() - 1))
                : Optional.empty();
    }
}
