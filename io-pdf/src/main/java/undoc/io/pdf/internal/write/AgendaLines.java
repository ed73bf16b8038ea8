// SPDX-License-Identifier: Apache-2.0
package undoc.io.pdf.internal.write;

import undoc.model.AgendaItem;
import undoc.model.AgendaStage;
import undoc.model.Language;
import undoc.vocabulary.AgendaForms;

/** The line that names an agenda item where the document does not say how it is printed. */
final class AgendaLines {
    private AgendaLines() {}

    static String line(AgendaItem item, Language language) {
        if (item.number().isEmpty()) {
            return "";
        }
        return AgendaForms.format(item.number(), item.stage().orElse(AgendaStage.FINAL), language)
                .orElse(item.number());
    }
}
