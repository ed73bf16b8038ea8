// SPDX-License-Identifier: Apache-2.0
package undoc.examples.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Ctrl-C, or another demand that the process end, while a run is open: what is under way has ten seconds to end well,
 * so that no half of a file is left.
 */
final class Interruption implements AutoCloseable {
    private static final int SECONDS = 10;

    private final CountDownLatch closed = new CountDownLatch(1);
    private final Thread hook = new Thread(this::demand, "undoc-end");
    private volatile boolean demanded;

    Interruption() {
        Runtime.getRuntime().addShutdownHook(hook);
    }

    /** Whether nothing new is to be begun. */
    boolean isDemanded() {
        return demanded;
    }

    /** Demands the end, and waits for it. */
    void demand() {
        demanded = true;
        try {
            closed.await(SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        closed.countDown();
        if (!demanded) {
            try {
                Runtime.getRuntime().removeShutdownHook(hook);
            } catch (IllegalStateException e) {
                // The process is ending already, and the hook has nothing to wait for.
            }
        }
    }
}
