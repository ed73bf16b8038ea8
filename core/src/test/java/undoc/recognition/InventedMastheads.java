// SPDX-License-Identifier: Apache-2.0
package undoc.recognition;

import java.util.List;
import undoc.model.Session;
import undoc.model.UnDocument;

/** What invented mastheads of tests have in common. */
final class InventedMastheads {
    static final String SENTENCE = "The committee took note of the state of the lighthouses of the lakes.";
    static final List<String> BLOCK = List.of("Distr.: General", "5 March 2024", "", "Original: English");

    private InventedMastheads() {}

    static FirstPage assembly(String symbol) {
        return FirstPage.blank().newYork("United Nations", symbol, List.of("General Assembly"), shown(BLOCK));
    }

    /** The cover of a supplement to the Official Records. */
    static FirstPage cover() {
        return FirstPage.blank()
                .text(519, 48, 10, "A/79/99")
                .bold(123, 152, 20, "United Nations")
                .bold(123, 216, 28, 27, "Report of the Committee", "on Lighthouses")
                .bold(123, 312, 20, "2025 session")
                .bold(123, 415, 20, "General Assembly")
                .bold(123, 432, 14, 16, "Official Records", "Seventy-ninth Session", "Supplement No. 99");
    }

    static List<String> shown(List<String> block) {
        return block.stream().filter(line -> !line.isEmpty()).toList();
    }

    static Session session(UnDocument document, int proceeding) {
        return document.masthead().proceedings().get(proceeding).session().orElseThrow();
    }
}
