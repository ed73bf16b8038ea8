// SPDX-License-Identifier: Apache-2.0
package undoc.io.pdf;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import undoc.Undoc;
import undoc.model.UnDocument;

/** Writes documents as PDF, reads them by layout alone and prints what differs. Arguments: files of any format. */
final class WrittenRun {
    private WrittenRun() {}

    public static void main(String[] arguments) throws IOException {
        int equal = 0;
        int complete = 0;
        for (String argument : arguments) {
            UnDocument document = Undoc.read(Path.of(argument));
            LayoutComparison comparison = LayoutComparison.of(document);
            double recall = comparison.recall();
            equal += comparison.differences().isEmpty() ? 1 : 0;
            complete += recall >= 0.999 ? 1 : 0;
            System.out.printf(Locale.ROOT, "%.4f %s%n", recall, argument);
            comparison.differences().forEach(difference -> System.out.println("    " + difference));
            if (recall < 0.999) {
                System.out.println(
                        "    missing " + DocumentWords.of(document).missingFrom(DocumentWords.of(comparison.read())));
            }
        }
        System.out.println(equal + " of " + arguments.length + " equal, " + complete + " complete");
    }
}
