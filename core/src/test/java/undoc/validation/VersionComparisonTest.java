// SPDX-License-Identifier: Apache-2.0
package undoc.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import undoc.io.Problem;
import undoc.model.Language;
import undoc.model.UnDocument;
import undoc.model.body.Paragraph;

class VersionComparisonTest {
    private static final LocalDate DATE = LocalDate.of(2025, 2, 5);
    private static final UnDocument ENGLISH = Letters.letter(Language.ENGLISH, DATE, 134, "b");

    @Test
    void versionsInSixLanguagesAgreeInAllThatIsNotLanguage() {
        List<UnDocument> versions = Letters.LANGUAGES.stream()
                .map(language -> Letters.letter(language, DATE, 134, "b"))
                .toList();
        assertThat(Validator.create().compare(versions)).isEmpty();
    }

    @Test
    void whatDiffersIsFound() {
        UnDocument french = Letters.letter(Language.FRENCH, DATE, 134, "b");
        assertThat(compare(Faults.date(french, DATE.plusDays(1)))).containsExactly("validation.versions.date");
        assertThat(compare(Faults.session(french, 0, 1))).containsExactly("validation.versions.session");
        assertThat(compare(Faults.item(french, "133", false))).containsExactly("validation.versions.agenda");
        assertThat(compare(Faults.symbols(french, "A/79/776"))).containsExactly("validation.versions.symbol");
        assertThat(compare(Faults.withoutAnnex(french, 1))).containsExactly("validation.versions.annexes");
        assertThat(compare(Faults.block(french, Paragraph.numbered("1.", "De plus."))))
                .containsExactly("validation.versions.paragraphs");
    }

    @Test
    void messagesSayWhatDiffersInPlainWords() {
        UnDocument french = Letters.letter(Language.FRENCH, DATE, 134, "b");
        assertThat(messages(Faults.date(french, DATE.plusDays(1))))
                .containsExactly("version 2 differs from the first in date: 2025-02-06 and 2025-02-05");
        assertThat(messages(Faults.item(french, "133", false)))
                .allSatisfy(
                        message -> assertThat(message).contains("134 (b) final").doesNotContain("Optional"));
        assertThat(messages(Faults.session(french, 0, 1)))
                .allSatisfy(message -> assertThat(message).contains("regular ").doesNotContain("Optional"));
    }

    private static List<String> messages(UnDocument other) {
        return Validator.create().compare(List.of(ENGLISH, other)).stream()
                .map(Problem::message)
                .toList();
    }

    @Test
    void versionsOfOneLanguageAgreeInTheirTextToo() {
        assertThat(compare(ENGLISH)).isEmpty();
        assertThat(compare(Faults.block(ENGLISH, Paragraph.of("More.")))).containsExactly("validation.versions.text");
    }

    private static List<String> compare(UnDocument other) {
        return Validator.create().compare(List.of(ENGLISH, other)).stream()
                .map(Problem::id)
                .toList();
    }
}
