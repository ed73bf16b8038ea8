// SPDX-License-Identifier: Apache-2.0
package undoc.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnnexNumbersTest {
    @ParameterizedTest
    @CsvSource({
        "Annex II, 2",
        "Annex 112, 112",
        "Annex XXIII, 23",
        "Annex No. 3, 3",
        "Annex L, 12",
        "附件十六, 16",
        "附件二十一, 21",
        "المرفق الثاني, 2",
        "المرفق الثاني عشر, 12",
        "الضميمة الأولى, 1",
    })
    void theNumberInALabel(String label, int number) {
        assertThat(AnnexNumbers.parse(label).number()).hasValue(number);
        assertThat(AttachmentWords.parse(label))
                .hasValueSatisfying(head -> assertThat(head.label()).isEqualTo(label));
    }
}
