// SPDX-License-Identifier: Apache-2.0
package undoc.io.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What was written is read again from the pages alone, the embedded data left aside. */
class LayoutRoundTripTest {
    private static final double LEAST_RECALL = 0.999;

    @ParameterizedTest
    @MethodSource("samples")
    void mastheadTitlesAnnexesAndTextAreFoundOnThePages(String name) throws IOException {
        LayoutComparison comparison = LayoutComparison.of(SampleDocuments.read(name));
        assertThat(comparison.differences()).isEmpty();
        assertThat(comparison.recall()).isGreaterThanOrEqualTo(LEAST_RECALL);
    }

    static List<String> samples() {
        return SampleDocuments.names();
    }
}
