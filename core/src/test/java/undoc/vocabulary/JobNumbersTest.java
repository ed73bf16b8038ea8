// SPDX-License-Identifier: Apache-2.0
package undoc.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JobNumbersTest {
    @ParameterizedTest
    @CsvSource({
        "25-02016 (E)     120325     140325, 25-02016",
        "GE.09-17088 (F)    111209   161209, GE.09-17088",
        "24-13677* (E)   080824, 24-13677",
        "97-32779 (E)   261197      /..., 97-32779",
        "95-27467S (E)    271095, 95-27467S",
        "K2500123 [E], K2500123",
        "B2500123, B2500123",
        "B25-00123 TP 120325, B25-00123",
    })
    void theNumberWithoutItsLanguage(String line, String number) {
        assertThat(JobNumbers.parse(line)).contains(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"*2502016*", "120325 140325", "/...", "Please recycle"})
    void whatStandsBeside(String line) {
        assertThat(JobNumbers.isBeside(line)).isTrue();
        assertThat(JobNumbers.parse(line)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"See 25-02016 (E)", "2024", "resolution 79/1"})
    void nothingElse(String line) {
        assertThat(JobNumbers.parse(line)).isEmpty();
        assertThat(JobNumbers.isBeside(line)).isFalse();
    }
}
