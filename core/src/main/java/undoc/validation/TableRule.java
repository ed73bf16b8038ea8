// SPDX-License-Identifier: Apache-2.0
package undoc.validation;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import undoc.internal.ResourceTable.Row;
import undoc.io.Problem;
import undoc.io.Severity;
import undoc.model.UnDocument;

/**
 * A standard rule: a row of the table {@code rules.tsv} and the check that goes with it.
 *
 * @param id the id of its problems
 * @param severities how bad a finding is in each profile, in their order; absent where the profile has no such rule
 * @param observed how often real documents break it
 * @param source where it comes from
 * @param hint what to do
 * @param test the check
 */
record TableRule(
        String id,
        List<Optional<Severity>> severities,
        Optional<Observation> observed,
        String source,
        String hint,
        Check test)
        implements Rule {

    /** Looks for what breaks a rule. */
    @FunctionalInterface
    interface Check {
        void check(UnDocument document, Findings findings);
    }

    static TableRule of(Row row, Check test) {
        List<Optional<Severity>> severities = List.of(1, 2, 3).stream()
                .map(column -> row.get(column))
                .map(s -> s.equals("off")
                        ? Optional.<Severity>empty()
                        : Optional.of(Severity.valueOf(s.toUpperCase(Locale.ROOT))))
                .toList();
        Optional<Observation> observed = row.get(4).isEmpty()
                ? Optional.empty()
                : Optional.of(new Observation(Integer.parseInt(row.get(4)), Integer.parseInt(row.get(5)), row.get(6)));
        return new TableRule(row.get(0), severities, observed, row.get(7), row.get(8), test);
    }

    /** How bad a finding is in a profile; absent where the profile has no such rule. */
    Optional<Severity> severity(Profile profile) {
        return switch (profile) {
            case PUBLICATION -> severities.get(0);
            case IMPORT -> severities.get(1);
            case HISTORICAL -> severities.get(2);
        };
    }

    @Override
    public List<Problem> check(UnDocument document) {
        Findings findings = new Findings(id, severity(Profile.IMPORT).orElse(Severity.NOTE), hint);
        test.check(document, findings);
        return findings.problems();
    }
}
