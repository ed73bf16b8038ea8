// SPDX-License-Identifier: Apache-2.0
package undoc.io.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import undoc.model.UnDocument;

/** One document gives the same bytes, whichever writer or thread writes it and whatever was written before. */
class SameBytesTest {
    private static final int THREADS = 4;

    @Test
    void writersOfTheirOwnGiveTheSameBytes() throws IOException {
        for (String name : SampleDocuments.names()) {
            UnDocument document = SampleDocuments.read(name);
            assertThat(write(PdfWriter.create(), document)).as(name).isEqualTo(write(PdfWriter.create(), document));
        }
    }

    @Test
    void threadsThatShareOneWriterGiveTheSameBytes() throws Exception {
        Map<UnDocument, byte[]> alone = new LinkedHashMap<>();
        for (String name : SampleDocuments.names()) {
            UnDocument document = SampleDocuments.read(name);
            alone.put(document, write(PdfWriter.create(), document));
        }
        PdfWriter shared = PdfWriter.create();
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<Future<Boolean>> same = new ArrayList<>();
            for (int i = 0; i < THREADS; i++) {
                alone.forEach((document, bytes) ->
                        same.add(threads.submit(() -> Arrays.equals(bytes, write(shared, document)))));
            }
            for (Future<Boolean> each : same) {
                assertThat(each.get()).isTrue();
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private static byte[] write(PdfWriter writer, UnDocument document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        writer.write(document, out);
        return out.toByteArray();
    }
}
