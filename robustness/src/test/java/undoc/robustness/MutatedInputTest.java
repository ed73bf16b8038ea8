// SPDX-License-Identifier: Apache-2.0
package undoc.robustness;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Mutated inputs: a few in every build, a hundred thousand for each reader in the profile {@code fuzz}. */
class MutatedInputTest {
    private static final long WHOLE_CAMPAIGN = 100_000;
    private static final Path MODULE = Path.of("");
    private static final Path REGRESSIONS = Path.of("regressions");

    @ParameterizedTest
    @EnumSource
    void aFewOfEachAreAnswered(Target target) throws Exception {
        Campaign campaign = new Campaign(target, new Seeds(MODULE.resolve("seeds")).of(target), failures());
        Campaign.Figures figures = campaign.run(target == Target.PDF ? 40 : 150, 2, Duration.ofSeconds(10));
        assertThat(figures.failed()).as("defects, see %s", failures()).isZero();
        assertThat(figures.documents() + figures.refused()).isEqualTo(figures.inputs());
    }

    @Test
    @Tag("fuzz")
    void aHundredThousandOfEachAreAnswered() throws Exception {
        long inputs = Long.getLong("undoc.inputs", WHOLE_CAMPAIGN);
        Path page = Path.of(inputs < WHOLE_CAMPAIGN ? "target" : "../docs", "robustness.md");
        List<Campaign.Figures> figures = Main.run(MODULE, inputs, page, List.of(Target.values()));
        assertThat(figures).allSatisfy(f -> assertThat(f.failed()).isZero());
    }

    /** Files named like {@code PDF-deep-page-tree}: each once showed a defect. */
    @TestFactory
    Stream<DynamicTest> whatOnceShowedADefectIsAnswered() throws IOException {
        try (Stream<Path> files = Files.list(REGRESSIONS)) {
            return files.filter(file -> file.getFileName().toString().contains("-")).sorted().toList().stream()
                    .map(file -> DynamicTest.dynamicTest(
                            file.getFileName().toString(), () -> target(file).read(Files.readAllBytes(file))));
        }
    }

    /** Cut at every 1,024 bytes, every reader has an answer. */
    @ParameterizedTest
    @EnumSource
    @Timeout(120)
    void cutAtEveryKibibyteItIsAnswered(Target target) throws IOException {
        byte[] seed = new Seeds(MODULE.resolve("seeds")).of(target).get(0);
        for (int length = 0; length < seed.length; length += 1024) {
            target.read(Arrays.copyOf(seed, length));
        }
    }

    private static Target target(Path file) {
        String name = file.getFileName().toString();
        return Target.valueOf(name.substring(0, name.indexOf('-')));
    }

    private static Path failures() {
        return MODULE.resolve("target").resolve("failures");
    }
}
