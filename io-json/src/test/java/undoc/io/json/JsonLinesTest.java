// SPDX-License-Identifier: Apache-2.0
package undoc.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import undoc.io.ReadResult;

class JsonLinesTest {
    private static final String GOOD = "{\"undoc\":\"1\",\"kind\":\"note\",\"title\":[\"ü\"]}";

    @Test
    void readsWhatItWrote() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (JsonLinesWriter lines = JsonLinesWriter.to(out)) {
            lines.write(Specimen.document());
            lines.write(Specimen.document());
        }
        assertThat(out.toString(StandardCharsets.UTF_8).lines()).hasSize(2);
        assertThat(read(JsonLinesReader.create(), out.toByteArray())).hasSize(2).allMatch(result -> result.orThrow()
                .equals(Specimen.document()));
    }

    @Test
    void aBadLineIsReportedAtItsPlaceAndDoesNotStopTheRest() throws IOException {
        String lines = GOOD + "\n\n  \r\nnonsense\n" + GOOD + "\r\n{\"undoc\":\"1\",\"kind\":7}\n" + GOOD + GOOD;
        List<ReadResult> results = read(JsonLinesReader.create(), lines.getBytes(StandardCharsets.UTF_8));
        assertThat(results).hasSize(5);
        assertThat(results).extracting(r -> r.document().isPresent()).containsExactly(true, false, true, true, true);
        assertThat(results.get(1).problems().get(0).location()).hasToString("4:1");
        assertThat(results.get(3).problems().get(0).location()).hasToString("6:21");
        assertThat(results.get(4).hasProblem("json.more")).isTrue();
    }

    @Test
    void aLineOverTheLimitIsPassedOver() throws IOException {
        String lines = GOOD + "\n[" + " ".repeat(1000) + "]\n" + GOOD + "\n";
        List<ReadResult> results =
                read(JsonLinesReader.create().withMaxLineBytes(100), lines.getBytes(StandardCharsets.UTF_8));
        assertThat(results).extracting(r -> r.hasProblem("json.limit.bytes")).containsExactly(false, true, false);
    }

    @Test
    void memoryDoesNotGrowWithTheNumberOfLines() throws IOException {
        byte[] line = (GOOD + "\n").getBytes(StandardCharsets.UTF_8);
        int lines = 200_000;
        InputStream endless = new InputStream() {
            private long at;

            @Override
            public int read() {
                return at == (long) lines * line.length ? -1 : Byte.toUnsignedInt(line[(int) (at++ % line.length)]);
            }

            @Override
            public int read(byte[] into, int from, int length) {
                int b = read();
                into[from] = (byte) b;
                return b < 0 ? -1 : 1;
            }
        };
        long[] count = {0};
        JsonLinesReader.create().readEach(endless, result -> count[0]++);
        assertThat(count[0]).isEqualTo(lines);
    }

    private static List<ReadResult> read(JsonLinesReader reader, byte[] bytes) throws IOException {
        List<ReadResult> results = new ArrayList<>();
        reader.readEach(new ByteArrayInputStream(bytes), results::add);
        return results;
    }
}
