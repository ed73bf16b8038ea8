// SPDX-License-Identifier: Apache-2.0
package undoc.validation;

import java.util.List;
import java.util.Optional;
import undoc.io.Problem;
import undoc.model.UnDocument;

/** One editorial rule. Implementations are immutable and safe for many threads. */
public interface Rule {
    /** The id of the problems that it finds, dotted: {@code "validation.symbol.session"}. */
    String id();

    /** Where the rule comes from. */
    String source();

    /** How often real documents break it; absent where nobody counted. */
    default Optional<Observation> observed() {
        return Optional.empty();
    }

    /** What breaks the rule in a document; empty where nothing does or where the rule does not apply. */
    List<Problem> check(UnDocument document);

    /** The standard rules, in the order of their ids. */
    static List<Rule> standard() {
        return StandardRules.ALL;
    }
}
