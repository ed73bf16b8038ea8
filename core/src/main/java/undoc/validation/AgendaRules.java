// SPDX-License-Identifier: Apache-2.0
package undoc.validation;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import undoc.model.AgendaItem;
import undoc.model.UnDocument;
import undoc.vocabulary.AgendaForms;

/** Agenda items: their form, and what is printed and requested. */
final class AgendaRules {
    private static final Pattern FORM =
            Pattern.compile("\\d{1,3}(?: \\([a-z]{1,2}\\))*(?: \\((?:i{1,3}|iv|v|vi{1,3})\\))?");

    private AgendaRules() {}

    static void register(Map<String, TableRule.Check> rules) {
        rules.put("validation.agenda.form", AgendaRules::form);
        rules.put("validation.agenda.repeated", AgendaRules::repeated);
        rules.put("validation.agenda.printed", AgendaRules::printed);
        rules.put("validation.agenda.requested", AgendaRules::requested);
    }

    private static void form(UnDocument document, Findings findings) {
        each(document, (path, item) -> {
            if (!item.number().isEmpty() && !FORM.matcher(item.number()).matches()) {
                findings.add(path, "\"" + item.number() + "\" is not the form of an item such as 130 (t)");
            }
        });
    }

    private static void repeated(UnDocument document, Findings findings) {
        Set<String> seen = new HashSet<>();
        each(document, (path, item) -> {
            String proceeding = path.substring(0, path.lastIndexOf("/agendaItems"));
            if (!item.number().isEmpty() && !seen.add(proceeding + item.number())) {
                findings.add(path, "item " + item.number() + " stands twice");
            }
        });
    }

    /** The line that is printed must name the item; a line may carry the items behind it too. */
    private static void printed(UnDocument document, Findings findings) {
        Set<String> open = new HashSet<>();
        each(document, (path, item) -> {
            Optional<List<String>> named =
                    item.text().flatMap(AgendaForms::parse).map(AgendaForms.AgendaLine::numbers);
            if (item.text().isPresent()) {
                open.clear();
                named.ifPresent(open::addAll);
            }
            if (!open.isEmpty() && !item.number().isEmpty() && !open.contains(item.number())) {
                findings.add(path, "the printed line names item " + String.join(", ", open) + ", not " + item.number());
            }
        });
    }

    /** What a letter asks to be circulated under should be what the masthead says. */
    private static void requested(UnDocument document, Findings findings) {
        Set<String> items = document.masthead().proceedings().stream()
                .flatMap(p -> p.agendaItems().stream())
                .map(AgendaItem::number)
                .filter(n -> !n.isEmpty())
                .collect(Collectors.toSet());
        if (items.isEmpty() || !RequiredParts.isLetter(document)) {
            return;
        }
        List<String> requested = AgendaRequests.find(document);
        if (!requested.isEmpty()
                && requested.stream().noneMatch(r -> items.stream().anyMatch(i -> sameItem(i, r)))) {
            findings.add(
                    "masthead/proceedings",
                    "the letter asks for item " + String.join(", ", requested) + ", the masthead has "
                            + items.stream().sorted().collect(Collectors.joining(", ")));
        }
    }

    private static boolean sameItem(String one, String other) {
        return one.equals(other) || one.startsWith(other + " ") || other.startsWith(one + " ");
    }

    private static void each(UnDocument document, java.util.function.BiConsumer<String, AgendaItem> action) {
        for (int p = 0; p < document.masthead().proceedings().size(); p++) {
            List<AgendaItem> items = document.masthead().proceedings().get(p).agendaItems();
            for (int i = 0; i < items.size(); i++) {
                action.accept("masthead/proceedings/" + p + "/agendaItems/" + i, items.get(i));
            }
        }
    }
}
