// SPDX-License-Identifier: Apache-2.0
package undoc.testing;

import java.util.List;
import org.assertj.core.api.AbstractAssert;
import undoc.io.Problem;

/**
 * What results of reading and writing have in common: problems.
 *
 * @param <S> the assertion's own type
 * @param <A> what it is about
 */
public abstract class ProblemsAssert<S extends ProblemsAssert<S, A>, A> extends AbstractAssert<S, A> {
    ProblemsAssert(A actual, Class<?> self) {
        super(actual, self);
    }

    abstract List<Problem> problems();

    final S isFree(String what, List<Problem> problems) {
        if (!problems.isEmpty()) {
            throw failure(
                    "%s",
                    Expectation.message(
                            "the result to have", "no " + what, Expectation.list(problems), "the places named"));
        }
        return myself;
    }

    final S hasOne(String what, String idOrFamily) {
        if (problems().stream().noneMatch(problem -> problem.isA(idOrFamily))) {
            throw failure(
                    "%s",
                    Expectation.message(
                            "the result to have the " + what, idOrFamily, Expectation.list(problems()), "the result"));
        }
        return myself;
    }
}
