// SPDX-License-Identifier: Apache-2.0
package undoc.robustness;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/** Reads many mutated inputs with one reader and counts the answers; keeps each input that shows a defect. */
public final class Campaign {
    private static final int MOST_KEPT = 50;
    private static final Duration MOST_WAITED = Duration.ofMinutes(10);

    private final Target target;
    private final Mutator mutator;
    private final Path failures;
    private final AtomicLong documents = new AtomicLong();
    private final AtomicLong refused = new AtomicLong();
    private final AtomicLong failed = new AtomicLong();
    private final AtomicLong next = new AtomicLong();
    private final ConcurrentMap<Long, Long> slow = new ConcurrentHashMap<>();
    private final ConcurrentMap<Long, Running> underWay = new ConcurrentHashMap<>();

    /** An input that a thread is reading: processor time and clock when it began. */
    private record Running(long number, long processor, long clock) {}

    /** A campaign against one reader; inputs with defects go to this folder. */
    public Campaign(Target target, List<byte[]> seeds, Path failures) {
        this.target = target;
        this.mutator = new Mutator(seeds);
        this.failures = failures;
    }

    /**
     * The figures of a campaign.
     *
     * @param target the reader
     * @param inputs how many inputs were read
     * @param documents how many gave a document
     * @param refused how many were refused with a reason
     * @param failed how many showed a defect: an exception, a document that does not come back, no answer
     * @param slowest the most processor time that one input took
     * @param time how long all took
     */
    public record Figures(
            Target target, long inputs, long documents, long refused, long failed, Duration slowest, Duration time) {}

    /** Reads so many inputs on so many threads; one that takes more than {@code most} of a processor is a defect. */
    public Figures run(long inputs, int jobs, Duration most) throws InterruptedException {
        long start = System.nanoTime();
        ExecutorService pool = Executors.newFixedThreadPool(jobs, task -> {
            Thread thread = new Thread(task, "campaign");
            thread.setDaemon(true);
            return thread;
        });
        for (int i = 0; i < jobs; i++) {
            pool.execute(() -> work(inputs, most));
        }
        pool.shutdown();
        while (!pool.awaitTermination(1, TimeUnit.SECONDS) && !hangs(most)) {
            // Go on waiting.
        }
        long slowest = slow.values().stream().mapToLong(Long::longValue).max().orElse(0);
        return new Figures(
                target,
                documents.get() + refused.get() + failed.get(),
                documents.get(),
                refused.get(),
                failed.get(),
                Duration.ofNanos(slowest),
                Duration.ofNanos(System.nanoTime() - start));
    }

    private void work(long inputs, Duration most) {
        long slowest = 0;
        for (long number = next.getAndIncrement(); number < inputs; number = next.getAndIncrement()) {
            byte[] input = mutator.input(number);
            long thread = Thread.currentThread().getId();
            long begin = processorTime(thread);
            underWay.put(thread, new Running(number, begin, System.nanoTime()));
            read(number, input);
            long took = processorTime(thread) - begin;
            if (took > most.toNanos()) {
                failed.incrementAndGet();
                fail(number, input, new IllegalStateException("took " + Duration.ofNanos(took)));
            }
            if (took > slowest) {
                slowest = took;
                slow.put(number, took);
            }
        }
        underWay.remove(Thread.currentThread().getId());
    }

    /** Of a thread: what else the machine does is no fault of a reader. */
    private static long processorTime(long thread) {
        return ManagementFactory.getThreadMXBean().getThreadCpuTime(thread);
    }

    private void read(long number, byte[] input) {
        try {
            (target.read(input) ? documents : refused).incrementAndGet();
        } catch (Throwable e) { // Whatever it is, it is what is looked for.
            failed.incrementAndGet();
            fail(number, input, e);
        }
    }

    /**
     * Whether an input takes twice the processor time that it may, or waits for something: the campaign is over then.
     */
    private boolean hangs(Duration most) {
        boolean hangs = false;
        for (Map.Entry<Long, Running> entry : underWay.entrySet()) {
            Running input = entry.getValue();
            boolean busy = processorTime(entry.getKey()) - input.processor() > most.toNanos() * 2;
            if (busy || System.nanoTime() - input.clock() > MOST_WAITED.toNanos()) {
                failed.incrementAndGet();
                fail(input.number(), mutator.input(input.number()), new IllegalStateException("no answer"));
                hangs = true;
            }
        }
        return hangs;
    }

    private void fail(long number, byte[] input, Throwable e) {
        if (failed.get() > MOST_KEPT) {
            return;
        }
        StringWriter trace = new StringWriter();
        e.printStackTrace(new PrintWriter(trace));
        try {
            Files.createDirectories(failures);
            Files.write(failures.resolve(target.name() + "-" + number), input);
            Files.writeString(failures.resolve(target.name() + "-" + number + ".txt"), trace.toString());
        } catch (IOException unwritable) {
            throw new IllegalStateException("cannot keep the input of a defect", unwritable);
        }
    }
}
