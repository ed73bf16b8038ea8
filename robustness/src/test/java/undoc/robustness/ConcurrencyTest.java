// SPDX-License-Identifier: Apache-2.0
package undoc.robustness;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import undoc.io.DocumentFormat;
import undoc.io.DocumentReader;
import undoc.io.DocumentSource;
import undoc.io.DocumentWriter;
import undoc.io.Formats;
import undoc.io.ReadResult;
import undoc.io.json.JsonReader;
import undoc.model.UnDocument;
import undoc.validation.Validator;

/** One reader, one writer, one validator, many threads: every answer is that of one thread. */
class ConcurrencyTest {
    private static final int THREADS = 4;
    private static final int TIMES = 3;

    private static UnDocument letter() throws IOException {
        return JsonReader.create()
                .read(DocumentSource.of(Path.of("seeds", "letter.json")))
                .orThrow();
    }

    @ParameterizedTest
    @EnumSource
    void readersAndWritersAreShared(DocumentFormat format) throws Exception {
        DocumentWriter writer = Formats.load().writer(format);
        DocumentReader reader = Formats.load().reader(format);
        UnDocument letter = letter();
        byte[] bytes = written(writer, letter);
        ReadResult read = reader.read(DocumentSource.of("one", bytes));
        for (byte[] again : atOnce(() -> written(writer, letter))) {
            assertThat(again).isEqualTo(bytes);
        }
        assertThat(atOnce(() -> reader.read(DocumentSource.of("many", bytes)))).containsOnly(read);
    }

    @Test
    void aValidatorIsShared() throws Exception {
        UnDocument letter = letter();
        Validator validator = Validator.create();
        assertThat(atOnce(() -> validator.validate(letter))).containsOnly(validator.validate(letter));
    }

    private static byte[] written(DocumentWriter writer, UnDocument document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        writer.write(document, out);
        return out.toByteArray();
    }

    private static <T> List<T> atOnce(Callable<T> work) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(THREADS);
        try {
            List<Callable<T>> all = new ArrayList<>();
            for (int i = 0; i < THREADS * TIMES; i++) {
                all.add(work);
            }
            List<T> results = new ArrayList<>();
            for (Future<T> result : pool.invokeAll(all)) {
                results.add(result.get());
            }
            return results;
        } finally {
            pool.shutdownNow();
        }
    }
}
