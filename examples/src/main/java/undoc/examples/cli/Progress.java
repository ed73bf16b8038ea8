// SPDX-License-Identifier: Apache-2.0
package undoc.examples.cli;

import java.io.PrintStream;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** Shows how far a run is: done and total, rate, remaining time, failures. */
interface Progress extends AutoCloseable {
    /** One more input is done. */
    void step(boolean failed);

    /** Makes room for a line of text. */
    void clearLine();

    @Override
    void close();

    /** Shows nothing. */
    static Progress none() {
        return new Progress() {
            @Override
            public void step(boolean failed) {}

            @Override
            public void clearLine() {}

            @Override
            public void close() {}
        };
    }

    /** A bar on this stream, so many characters wide. */
    static Progress bar(PrintStream err, long total, int width) {
        ProgressBar bar = new ProgressBarBuilder()
                .setTaskName("undoc")
                .setInitialMax(total)
                .setStyle(ProgressBarStyle.ASCII)
                .setUnit(" files", 1)
                .setUpdateIntervalMillis(250)
                .showSpeed()
                .setConsumer(new ConsoleProgressBarConsumer(err, width))
                .build();
        return new Bar(bar, err);
    }

    /** The bar of the progressbar library. */
    final class Bar implements Progress {
        private final ProgressBar bar;
        private final PrintStream err;
        private long failures;

        private Bar(ProgressBar bar, PrintStream err) {
            this.bar = bar;
            this.err = err;
        }

        @Override
        public void step(boolean failed) {
            failures += failed ? 1 : 0;
            bar.setExtraMessage(failures == 0 ? "" : " " + failures + " failed");
            bar.step();
        }

        @Override
        public void clearLine() {
            err.print("\r\u001b[K");
        }

        @Override
        public void close() {
            bar.close();
        }
    }
}
