// SPDX-License-Identifier: Apache-2.0
package undoc.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import undoc.io.Problem;
import undoc.model.DocumentKind;
import undoc.model.UnDocument;

class StandardRulesTest {
    private static final Map<String, UnDocument> BROKEN = BrokenDocuments.byRule();

    static Stream<Rule> rules() {
        return Rule.standard().stream();
    }

    @Test
    void everyRuleHasAnExample() {
        assertThat(rules().map(Rule::id)).containsExactlyInAnyOrderElementsOf(BROKEN.keySet());
    }

    @ParameterizedTest
    @MethodSource("rules")
    void findsWhatBreaksItAndSaysWhereAndWhatToDo(Rule rule) {
        List<Problem> problems = rule.check(Objects.requireNonNull(BROKEN.get(rule.id())));
        assertThat(problems).isNotEmpty().allSatisfy(problem -> {
            assertThat(problem.id()).isEqualTo(rule.id());
            assertThat(problem.message()).isNotBlank();
            assertThat(problem.hint()).isPresent();
        });
    }

    @ParameterizedTest
    @MethodSource("rules")
    void findsNothingInWhatKeepsIt(Rule rule) {
        assertThat(rule.check(Letters.english())).isEmpty();
        assertThat(rule.check(BrokenDocuments.resolution())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void namesItsSourceAndIsAWarningAtMostWhereBrokenOften(Rule rule) {
        assertThat(rule.source()).isNotBlank();
        assertThat(rule.observed().map(Observation::rate).orElse(0.0)).isLessThan(0.005);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void saysNothingOfAnEmptyDocumentOfUnknownKindButWhatIsMissing(Rule rule) {
        UnDocument empty = UnDocument.builder(DocumentKind.OTHER).build();
        boolean missing =
                rule.id().equals("validation.symbol.missing") || rule.id().equals("validation.language.missing");
        assertThat(rule.check(empty).isEmpty()).isEqualTo(!missing);
    }
}
