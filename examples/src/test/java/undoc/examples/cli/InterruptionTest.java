// SPDX-License-Identifier: Apache-2.0
package undoc.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class InterruptionTest {
    @Test
    void whatIsUnderWayIsDoneAndNothingMore() throws InterruptedException {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch demanded = new CountDownLatch(1);
        List<String> done = new CopyOnWriteArrayList<>();
        Thread ctrlC;
        try (Interruption interruption = new Interruption();
                Batch<String, String> batch = new Batch<>(
                        1,
                        input -> {
                            begun.countDown();
                            await(demanded);
                            return input;
                        },
                        done::add,
                        interruption)) {
            batch.submit("under way");
            batch.submit("waiting");
            begun.await();
            ctrlC = new Thread(interruption::demand);
            ctrlC.start();
            while (!interruption.isDemanded()) {
                Thread.onSpinWait();
            }
            batch.submit("late");
            demanded.countDown();
        }
        ctrlC.join();
        assertThat(done).containsExactly("under way");
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
