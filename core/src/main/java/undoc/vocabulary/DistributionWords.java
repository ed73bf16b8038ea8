// SPDX-License-Identifier: Apache-2.0
package undoc.vocabulary;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import undoc.model.Distribution;
import undoc.model.Language;

/** How the distribution of a document is printed. */
public final class DistributionWords {
    private static final Pattern LINE = Pattern.compile("distr?(?:\\.|ibution|ibucion)?\\s*:?\\s*(.*)");
    private static final Pattern HEAD =
            Pattern.compile("distr?\\.?|distr?\\.? ?:.*|distr\\..*|distribution ?:.*|distribucion ?:.*");
    private static final List<Table.Row> ROWS = Table.read("distribution");
    private static final Map<String, Distribution> FORMS = forms();

    private DistributionWords() {}

    /** Whether a line begins the block of a masthead that says how the document is distributed. */
    public static boolean isLine(String line) {
        return HEAD.matcher(Folding.fold(line)).matches();
    }

    /** The distribution that a line names, with or without "Distr." before it; empty where it names none. */
    public static Optional<Distribution> parse(String line) {
        String folded = Folding.fold(line.replace("*", ""));
        Matcher matcher = LINE.matcher(folded);
        String word = matcher.matches() ? matcher.group(1) : folded;
        return Optional.ofNullable(FORMS.get(word));
    }

    private static Map<String, Distribution> forms() {
        Map<String, Distribution> forms = new HashMap<>();
        for (Table.Row row : ROWS) {
            Distribution.ofId(row.get(0)).ifPresent(distribution -> row.list(1)
                    .forEach(form -> forms.putIfAbsent(Folding.fold(form), distribution)));
        }
        return forms;
    }

    /** The line of a masthead that names a distribution. */
    public static String format(Distribution distribution, Language language) {
        int column = language == Language.FRENCH ? 3 : language == Language.SPANISH ? 4 : 2;
        return ROWS.stream()
                .filter(row -> row.get(0).equals(distribution.id()))
                .map(row -> row.get(column))
                .findFirst()
                .orElseThrow();
    }
}
