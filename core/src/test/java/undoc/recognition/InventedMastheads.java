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

    static List<String> shown(List<String> block) {
        return block.stream().filter(line -> !line.isEmpty()).toList();
    }

    static Session session(UnDocument document, int proceeding) {
        return document.masthead().proceedings().get(proceeding).session().orElseThrow();
    }
}
