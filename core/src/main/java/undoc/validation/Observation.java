// SPDX-License-Identifier: Apache-2.0
package undoc.validation;

import java.util.Objects;

/**
 * How often real documents break a rule.
 *
 * @param cases how many documents it applies to in the sample
 * @param violations how many of them break it, after setting aside what the sample itself got wrong
 * @param sample what was counted
 */
public record Observation(int cases, int violations, String sample) {
    public Observation {
        Objects.requireNonNull(sample, "sample");
        if (cases < 1 || violations < 0 || violations > cases) {
            throw new IllegalArgumentException(violations + " of " + cases + " is no observation");
        }
    }

    /** The share of documents that break the rule, from 0 to 1. */
    public double rate() {
        return (double) violations / cases;
    }
}
