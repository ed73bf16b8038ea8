// SPDX-License-Identifier: Apache-2.0
package undoc.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import undoc.io.Location;
import undoc.io.Problem;
import undoc.io.Severity;
import undoc.model.Distribution;
import undoc.model.DocumentKind;
import undoc.model.Masthead;
import undoc.model.UnDocument;
import undoc.symbol.DocumentSymbol;

class ValidatorTest {
    private static final UnDocument WRONG_SESSION = Faults.session(Letters.english(), 0, 1);

    /** As documents were before mastheads had today's form. */
    private static final UnDocument OF_1946 = UnDocument.builder(DocumentKind.LETTER)
            .masthead(Masthead.builder().addSymbol(DocumentSymbol.parse("S/24")).build())
            .build();

    @Test
    void profilesDifferInHowBadTheSameIs() {
        assertThat(severity(Profile.PUBLICATION, OF_1946, "validation.date.missing"))
                .contains(Severity.ERROR);
        assertThat(severity(Profile.IMPORT, OF_1946, "validation.date.missing")).contains(Severity.WARNING);
        assertThat(severity(Profile.HISTORICAL, OF_1946, "validation.date.missing"))
                .contains(Severity.NOTE);
        assertThat(severity(Profile.HISTORICAL, OF_1946, "validation.distribution.missing"))
                .isEmpty();
    }

    @Test
    void aDocumentOf1946DoesNotFailByTheRulesOfToday() {
        Validator historical = Validator.builder().profile(Profile.HISTORICAL).build();
        assertThat(historical.validate(OF_1946)).noneMatch(p -> p.severity() == Severity.ERROR);
    }

    @Test
    void severityIsConfiguredByIdOrFamily() {
        Validator validator = Validator.builder()
                .severity("validation", Severity.NOTE)
                .severity("validation.symbol", Severity.WARNING)
                .build();
        assertThat(validator.validate(WRONG_SESSION))
                .extracting(Problem::severity)
                .containsExactly(Severity.WARNING);
    }

    @Test
    void familiesAreSuppressed() {
        assertThat(Validator.builder().suppress("validation.symbol").build().validate(WRONG_SESSION))
                .isEmpty();
        assertThat(Validator.builder().suppress("validation.sym").build().validate(WRONG_SESSION))
                .isNotEmpty();
    }

    @Test
    void aKnownExceptionIsANoteThatSaysWhy() {
        UnDocument limited = Faults.distribution(Letters.english(), Distribution.LIMITED);
        KnownExceptions register =
                KnownExceptions.none().with("A/79/775", "validation.distribution", "printed so by decision");
        Validator validator = Validator.builder().exceptions(register).build();
        assertThat(validator.validate(limited)).singleElement().satisfies(p -> {
            assertThat(p.severity()).isEqualTo(Severity.NOTE);
            assertThat(p.hint()).contains("a known exception: printed so by decision");
        });
        assertThat(Validator.create().validate(limited))
                .extracting(Problem::severity)
                .contains(Severity.WARNING);
    }

    @Test
    void takesRulesOfYourOwn() {
        Rule shortTitles = new Rule() {
            @Override
            public String id() {
                return "house.title.long";
            }

            @Override
            public String source() {
                return "house style";
            }

            @Override
            public List<Problem> check(UnDocument document) {
                return document.title().stream()
                        .filter(t -> t.length() > 20)
                        .map(t ->
                                Problem.warning(id(), "the title is long", Location.document("title/0"), "shorten it"))
                        .toList();
            }
        };
        assertThat(Validator.builder().addRule(shortTitles).build().validate(Letters.english()))
                .extracting(Problem::id)
                .containsExactly("house.title.long");
        assertThat(Validator.builder().rules(List.of()).build().validate(WRONG_SESSION))
                .isEmpty();
    }

    private static Optional<Severity> severity(Profile profile, UnDocument document, String id) {
        return Validator.builder().profile(profile).build().validate(document).stream()
                .filter(p -> p.id().equals(id))
                .map(Problem::severity)
                .findFirst();
    }
}
