// SPDX-License-Identifier: Apache-2.0
package undoc.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import undoc.internal.ResourceTable;
import undoc.io.Problem;
import undoc.io.Severity;
import undoc.model.UnDocument;

/**
 * A register of documents that are known to break a rule and are right to, or were issued so: what the rule finds in
 * them is a note that says why. Immutable.
 */
public final class KnownExceptions {
    private static final KnownExceptions STANDARD =
            new KnownExceptions(ResourceTable.read(KnownExceptions.class, "known-exceptions").stream()
                    .map(row -> new Entry(row.get(0), row.get(1), row.get(2)))
                    .toList());

    private final List<Entry> entries;

    private record Entry(String symbol, String rule, String reason) {
        boolean matches(UnDocument document, Problem problem) {
            return problem.isA(rule)
                    && document.masthead().symbols().stream()
                            .anyMatch(s -> symbol.endsWith("/")
                                    ? s.text().startsWith(symbol)
                                    : s.text().equals(symbol));
        }
    }

    private KnownExceptions(List<Entry> entries) {
        this.entries = List.copyOf(entries);
    }

    /** Those that undoc knows. */
    public static KnownExceptions standard() {
        return STANDARD;
    }

    /** None. */
    public static KnownExceptions none() {
        return new KnownExceptions(List.of());
    }

    /**
     * This register with one more.
     *
     * @param symbol the symbol; one that ends in a slash stands for all that begin with it
     * @param rule the id of the rule, or a family of ids
     * @param reason why the rule does not hold
     */
    public KnownExceptions with(String symbol, String rule, String reason) {
        List<Entry> more = new ArrayList<>(entries);
        more.add(new Entry(symbol, rule, reason));
        return new KnownExceptions(more);
    }

    /** The problem; as a note with the reason where the register holds it. */
    Problem apply(UnDocument document, Problem problem) {
        return entries.stream()
                .filter(e -> e.matches(document, problem))
                .findFirst()
                .map(e -> new Problem(
                        problem.id(),
                        Severity.NOTE,
                        problem.message(),
                        problem.location(),
                        Optional.of("a known exception: " + e.reason())))
                .orElse(problem);
    }
}
