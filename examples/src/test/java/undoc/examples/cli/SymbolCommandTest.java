// SPDX-License-Identifier: Apache-2.0
package undoc.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SymbolCommandTest {
    @Test
    void readsOneALineFromStandardInput() {
        Run run = Run.withInput("A/75/789\n\nS/2021/199\n", "symbol", "-");
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("A/75/789", "S/2021/199");
    }

    @Test
    void whatIsNoSymbolIsAnError() {
        Run run = Run.of("symbol", "not a symbol");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("not a symbol");
    }
}
