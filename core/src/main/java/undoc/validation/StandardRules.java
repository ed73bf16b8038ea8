// SPDX-License-Identifier: Apache-2.0
package undoc.validation;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import undoc.internal.ResourceTable;

/** Joins the table of rules with their checks. */
final class StandardRules {
    static final List<Rule> ALL = load();

    private StandardRules() {}

    private static List<Rule> load() {
        Map<String, TableRule.Check> checks = new TreeMap<>();
        RequiredParts.register(checks);
        SymbolRules.register(checks);
        DateRules.register(checks);
        AgendaRules.register(checks);
        AnnexRules.register(checks);
        LanguageRules.register(checks);
        TextRules.register(checks);
        DeliberationRules.register(checks);
        List<Rule> rules = ResourceTable.read(StandardRules.class, "rules").stream()
                .filter(row -> checks.containsKey(row.get(0)))
                .<Rule>map(row -> TableRule.of(row, Objects.requireNonNull(checks.get(row.get(0)))))
                .toList();
        if (rules.size() != checks.size()) {
            throw new IllegalStateException("rules.tsv and the checks do not agree");
        }
        return rules;
    }
}
