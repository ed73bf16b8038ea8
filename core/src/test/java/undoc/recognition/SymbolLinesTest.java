// SPDX-License-Identifier: Apache-2.0
package undoc.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Lines that are symbols, and lines that only look like them. */
class SymbolLinesTest {
    private static List<String> read(String line) {
        return SymbolLines.parse(line).stream().map(Object::toString).toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A/79/9001-S/2025/9002 | A/79/9001 | S/2025/9002",
                "A/79/9001–S/2025/9002* | A/79/9001 | S/2025/9002",
                "A/ES-10/9001-S/2025/9002 | A/ES-10/9001 | S/2025/9002",
                "E/2025/9001-E/C.19/2025/9 | E/2025/9001 | E/C.19/2025/9",
                "A /79/9001 - S /2025/9002 | A/79/9001 | S/2025/9002"
            })
    void twoSymbolsAreParted(String line, String first, String second) {
        assertThat(read(line)).containsExactly(first, second);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A/79/PV.64",
                "DP-FPA/2025/1",
                "S/RES/9999 (2025)",
                "DP/FPA/2025/4 (Part I/Add.1)",
                "A/S-27/2",
                "A/RES/99/250 B",
                "A/RES/99/101 A-B",
                "ISBA/16/A/12/Rev.1"
            })
    void aSymbolIsOne(String line) {
        assertThat(read(line)).containsExactly(line);
    }

    @Test
    void theFirstHalfOfADualSymbolLosesItsHyphen() {
        assertThat(read("A/79/9001-")).containsExactly("A/79/9001");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/",
                "and/or",
                "ORIGINAL: ENGLISH/FRENCH",
                "See A/79/9001",
                "A/79/9001 Add",
                "A/",
                "24/3",
                "UNITED NATIONS"
            })
    void otherLinesAreNone(String line) {
        assertThat(read(line)).isEmpty();
    }
}
