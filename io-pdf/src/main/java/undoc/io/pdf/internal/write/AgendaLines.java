// SPDX-License-Identifier: Apache-2.0
package undoc.io.pdf.internal.write;

import java.util.List;
import undoc.model.AgendaItem;
import undoc.model.AgendaStage;
import undoc.model.Language;
import undoc.vocabulary.AgendaForms;

/** The lines that name agenda items. */
final class AgendaLines {
    private AgendaLines() {}

    /**
     * The line of an item: as printed, or as it would be; empty where the line of an earlier item of the same body
     * names it as well.
     */
    static String line(AgendaItem item, List<AgendaItem> all, Language language) {
        if (item.text().isPresent() || item.number().isEmpty()) {
            return item.text().orElse("");
        }
        for (AgendaItem earlier : all.subList(0, all.indexOf(item))) {
            if (names(earlier.text().orElse(""), item.number())) {
                return "";
            }
        }
        return AgendaForms.format(item.number(), item.stage().orElse(AgendaStage.FINAL), language)
                .orElse(item.number());
    }

    /** Whether a line names a number, its letter aside. */
    private static boolean names(String line, String number) {
        String digits = number.split(" ", 2)[0];
        for (String word : line.split("[^\\p{Nd}.]+")) {
            if (word.equals(digits)) {
                return true;
            }
        }
        return false;
    }
}
