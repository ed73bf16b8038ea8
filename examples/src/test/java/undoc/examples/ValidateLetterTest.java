// SPDX-License-Identifier: Apache-2.0
package undoc.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import undoc.Undoc;
import undoc.model.Distribution;
import undoc.model.UnDocument;
import undoc.validation.Profile;
import undoc.validation.Validator;

/** How a project checks its documents in a test of its own. */
class ValidateLetterTest {
    private final Validator validator =
            Validator.builder().profile(Profile.PUBLICATION).build();

    @Test
    void theLetterIsReadyToBeIssued() throws IOException {
        UnDocument letter = Undoc.read(Path.of("data/letter.json"));
        assertThat(validator.validate(letter)).isEmpty();
    }

    @Test
    void aLetterOfLimitedDistributionIsNot() throws IOException {
        UnDocument letter = Undoc.read(Path.of("data/letter.json"));
        UnDocument limited = letter.withMasthead(
                letter.masthead().toBuilder().distribution(Distribution.LIMITED).build());
        assertThat(validator.validate(limited)).singleElement().satisfies(problem -> assertThat(problem.id())
                .isEqualTo("validation.distribution.general"));
    }
}
