// SPDX-License-Identifier: Apache-2.0
package undoc.robustness;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.LogManager;
import java.util.stream.Stream;

/** Runs a campaign against every reader, or those named, and writes the report. */
public final class Main {
    private static final Duration MOST = Duration.ofSeconds(10);

    private Main() {}

    /**
     * Arguments: folder of the module, inputs for each reader, file of the report, and readers (all if none is named).
     */
    public static void main(String[] args) throws IOException, InterruptedException {
        List<Target> targets =
                args.length > 3 ? Stream.of(args).skip(3).map(Target::valueOf).toList() : List.of(Target.values());
        List<Campaign.Figures> figures = run(Path.of(args[0]), Long.parseLong(args[1]), Path.of(args[2]), targets);
        figures.forEach(System.out::println);
        System.exit(figures.stream().allMatch(f -> f.failed() == 0) ? 0 : 1);
    }

    /** Runs the campaigns one after the other, on as many threads as there are processors. */
    static List<Campaign.Figures> run(Path module, long inputs, Path report, List<Target> targets)
            throws IOException, InterruptedException {
        LogManager.getLogManager().reset(); // PDFBox tells of every oddity.
        Seeds seeds = new Seeds(module.resolve("seeds"));
        List<Campaign.Figures> all = new ArrayList<>();
        for (Target target : targets) {
            Campaign campaign = new Campaign(target, seeds.of(target), module.resolve("target/failures"));
            all.add(campaign.run(inputs, Runtime.getRuntime().availableProcessors(), MOST));
            System.out.println(all.get(all.size() - 1));
            Files.writeString(report, Report.page(all));
        }
        return all;
    }
}
