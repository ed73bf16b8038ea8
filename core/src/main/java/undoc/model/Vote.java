// SPDX-License-Identifier: Apache-2.0
package undoc.model;

import java.io.Serializable;
import java.util.List;
import undoc.internal.Characters;

/**
 * A recorded vote.
 *
 * @param outcome its outcome as given: {@code "adopted"}; may be empty
 * @param counts the counts, in the order given
 */
public record Vote(String outcome, List<Count> counts) implements Serializable {
    public Vote {
        Characters.check(outcome, "outcome");
        counts = List.copyOf(counts);
    }

    /**
     * How many voted one way.
     *
     * @param position how they voted: {@code "inFavour"}, {@code "against"}, {@code "abstaining"}, {@code "nonVoting"}
     * @param number how many; 0 or more
     * @param voters who, where recorded
     */
    public record Count(String position, int number, List<String> voters) implements Serializable {
        public Count {
            Characters.check(position, "position");
            if (number < 0) {
                throw new IllegalArgumentException("a count is 0 or more, not " + number);
            }
            voters = List.copyOf(voters);
            voters.forEach(v -> Characters.check(v, "voter"));
        }
    }
}
