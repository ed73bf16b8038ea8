// SPDX-License-Identifier: Apache-2.0
package undoc.io.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import undoc.model.UnDocument;
import undoc.model.body.Block;

/** A long document is not kept as a file while it is written: what is final goes out. */
class WritingMemoryTest {
    private static final int TIMES = 300;
    private static final int MEGABYTE = 1 << 20;

    @Test
    void aLongDocumentTakesLittleMemory() throws IOException {
        UnDocument report = SampleDocuments.read("report-en");
        List<Block> body = new ArrayList<>();
        for (int i = 0; i < TIMES; i++) {
            body.addAll(report.body());
        }
        PdfWriter writer = PdfWriter.create();
        writer.write(report.withBody(body.subList(0, body.size() / 10)), OutputStream.nullOutputStream());
        Watch watch = new Watch();
        writer.write(report.withBody(body), watch);
        assertThat(watch.bytes).isGreaterThan(MEGABYTE);
        assertThat(watch.most - watch.before).isLessThan(8 * MEGABYTE);
    }

    /** Measures the memory that is in use while a file is written. */
    private static final class Watch extends OutputStream {
        private static final int STEP = 100_000;

        private final long before = Math.min(used(), used());
        private long bytes;
        private long next;
        private long most;

        @Override
        public void write(int b) {
            write(new byte[1], 0, 1);
        }

        @Override
        public void write(byte[] data, int from, int length) {
            bytes += length;
            if (bytes > next) {
                next = bytes + STEP;
                most = Math.max(most, used());
            }
        }

        private static long used() {
            System.gc();
            Runtime runtime = Runtime.getRuntime();
            return runtime.totalMemory() - runtime.freeMemory();
        }
    }
}
