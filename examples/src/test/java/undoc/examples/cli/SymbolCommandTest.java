// SPDX-License-Identifier: Apache-2.0
package undoc.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SymbolCommandTest {
    @Test
    void saysWhatASymbolSays() {
        Run run = Run.of("symbol", "a/c.3/75/l.10/rev.1");
        assertThat(run.code()).isZero();
        assertThat(run.out())
                .startsWith("A/C.3/75/L.10/Rev.1")
                .contains("Third Committee", "regular 75, 2020-09-15 to 2021-09-14", "limited", "revision")
                .contains("https://docs.un.org/en/A/C.3/75/L.10/Rev.1", "A_C.3_75_L.10_Rev.1");
    }

    @Test
    void readsOneALineFromStandardInput() {
        Run run = Run.withInput("A/75/789\n\nS/2021/199\n", "symbol", "-");
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("A/75/789", "S/2021/199");
    }

    @Test
    void jsonHasALinePerSymbol() {
        Run run = Run.withInput(
                "A/75/789–S/2021/199\nS/RES/1325(2000)\n", "symbol", "--format", "json", "--language", "fr", "-");
        assertThat(run.code()).isZero();
        String[] lines = run.out().split("\\R");
        assertThat(lines).hasSize(3);
        JsonNode resolution = JsonMapper.shared().readTree(lines[2]);
        assertThat(resolution.get("symbol").asString()).isEqualTo("S/RES/1325 (2000)");
        assertThat(resolution.get("year").asInt()).isEqualTo(2000);
        assertThat(resolution.get("bodies").get(0).get("name").asString()).isEqualTo("Conseil de sécurité");
        assertThat(resolution.get("links").get("docsUn").asString())
                .isEqualTo("https://docs.un.org/fr/S/RES/1325(2000)");
        assertThat(resolution.get("components").get(2).get("kind").asString()).isEqualTo("number");
        assertThat(resolution.has("session")).isFalse();
    }

    @Test
    void whatIsNoSymbolIsAnErrorWithItsPlace() {
        Run run = Run.of("symbol", "not a symbol");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("not a symbol", "position 0");
        Run json = Run.of("symbol", "--format", "json", "A/75/789 was issued");
        assertThat(json.code()).isEqualTo(1);
        assertThat(JsonMapper.shared()
                        .readTree(json.out())
                        .get("error")
                        .get("position")
                        .asInt())
                .isEqualTo(9);
    }

    @Test
    void otherLanguagesAreMisuse() {
        assertThat(Run.of("symbol", "--language", "xx", "A/75/789").code()).isEqualTo(2);
    }
}
