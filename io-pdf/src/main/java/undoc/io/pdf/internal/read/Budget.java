// SPDX-License-Identifier: Apache-2.0
package undoc.io.pdf.internal.read;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import undoc.io.pdf.PdfLimits;

/** What is left of the limits while one file is read. */
final class Budget {
    private static final int CLOCK_EVERY = 0x3ff;

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final PdfLimits limits;
    private final long deadline;
    private long bytes;
    private long operators;
    private int glyphs;
    private int forms;
    private int nodes;
    private int runs;

    Budget(PdfLimits limits) {
        this.limits = limits;
        this.deadline = now() + limits.time().toNanos();
    }

    PdfLimits limits() {
        return limits;
    }

    /** How many bytes the next stream may have when unpacked. */
    int nextStream() {
        return (int) Math.min(limits.streamBytes(), Math.max(0, limits.documentBytes() - bytes));
    }

    void unpacked(int count) {
        bytes += count;
        checkTime();
    }

    void operator() {
        if (++operators > limits.operators()) {
            throw new LimitReached("operators", limits.operators());
        }
        if ((operators & CLOCK_EVERY) == 0) {
            checkTime();
        }
    }

    void glyph() {
        if (++glyphs > limits.glyphs()) {
            throw new LimitReached("glyphs", limits.glyphs());
        }
        if ((glyphs & CLOCK_EVERY) == 0) {
            checkTime();
        }
    }

    /** What a page keeps. */
    void runs(int count) {
        runs += count;
        if (runs > limits.runs()) {
            throw new LimitReached("runs", limits.runs());
        }
        checkTime();
    }

    void form() {
        if (++forms > limits.formCalls()) {
            throw new LimitReached("forms", limits.formCalls());
        }
    }

    void treeNode() {
        if (++nodes > limits.treeNodes()) {
            throw new LimitReached("tree", limits.treeNodes());
        }
        if ((nodes & CLOCK_EVERY) == 0) {
            checkTime();
        }
    }

    void treeDepth(int depth) {
        if (depth > limits.treeDepth()) {
            throw new LimitReached("tree", limits.treeDepth());
        }
    }

    void formDepth(int depth) {
        if (depth > limits.formDepth()) {
            throw new LimitReached("forms", limits.formDepth());
        }
    }

    void checkTime() {
        if (now() > deadline) {
            throw new LimitReached("time", limits.time().toMillis());
        }
    }

    /** Processor time of this thread, so that a busy machine gives the same documents as an idle one. */
    private static long now() {
        return THREADS.isCurrentThreadCpuTimeSupported() ? THREADS.getCurrentThreadCpuTime() : System.nanoTime();
    }
}
