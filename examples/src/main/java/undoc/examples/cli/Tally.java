// SPDX-License-Identifier: Apache-2.0
package undoc.examples.cli;

import java.time.Duration;
import java.util.Locale;

/** Counts what became of the inputs of a run. Not thread-safe. */
final class Tally {
    private long done;
    private long skipped;
    private long failed;
    private long withErrors;
    private long missing;

    void count(Outcome outcome) {
        switch (outcome.status()) {
            case CONVERTED -> done++;
            case SKIPPED -> skipped++;
            case FAILED -> failed++;
        }
        if (outcome.status() == Outcome.Status.CONVERTED && outcome.hasErrors()) {
            withErrors++;
        }
    }

    /** An argument that names nothing. */
    void countMissing() {
        missing++;
    }

    int exitCode() {
        return missing > 0 ? ExitCode.MISUSE : failed + withErrors > 0 ? ExitCode.ERRORS : ExitCode.OK;
    }

    /** One line for the end of a run. */
    String summary(Duration time) {
        long all = done + skipped + failed;
        double seconds = Math.max(0.001, time.toMillis() / 1000.0);
        return String.format(
                Locale.ROOT,
                "%d converted%s, %d skipped, %d failed, of %d in %.1f s (%.1f a second)",
                done,
                withErrors > 0 ? " (" + withErrors + " with errors)" : "",
                skipped,
                failed,
                all,
                seconds,
                (all - skipped) / seconds);
    }
}
