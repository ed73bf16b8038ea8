// SPDX-License-Identifier: Apache-2.0
package undoc.examples.cli;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Does the same work on many inputs in parallel, and hands over the outcomes in the order of the inputs. Only a few
 * inputs are under way at a time, so that memory does not grow with their number.
 *
 * @param <I> an input
 * @param <O> its outcome
 */
final class Batch<I, O> implements AutoCloseable {
    /** So many that no job waits while another is busy with a long document. */
    private static final int WAITING_PER_JOB = 16;

    private final ExecutorService pool;
    private final int window;
    private final Function<I, O> work;
    private final Consumer<O> done;
    private final Interruption interruption;
    private final Deque<Future<Optional<O>>> pending = new ArrayDeque<>();

    Batch(int jobs, Function<I, O> work, Consumer<O> done, Interruption interruption) {
        this.pool = Executors.newFixedThreadPool(jobs, task -> {
            Thread thread = new Thread(task, "undoc");
            thread.setDaemon(true);
            return thread;
        });
        this.window = jobs * WAITING_PER_JOB;
        this.work = work;
        this.done = done;
        this.interruption = interruption;
    }

    /** Takes an input; waits while too many are under way. After an interruption nothing more is done. */
    void submit(I input) {
        if (pending.size() == window) {
            finishFirst();
        }
        pending.add(pool.submit(() -> interruption.isDemanded() ? Optional.empty() : Optional.of(work.apply(input))));
    }

    /** Waits for what is under way. */
    @Override
    public void close() {
        try {
            while (!pending.isEmpty()) {
                finishFirst();
            }
        } finally {
            pool.shutdownNow();
        }
    }

    private void finishFirst() {
        try {
            pending.remove().get().ifPresent(done);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("work must return what goes wrong, not throw it", e.getCause());
        }
    }
}
