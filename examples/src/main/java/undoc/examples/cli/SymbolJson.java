// SPDX-License-Identifier: Apache-2.0
package undoc.examples.cli;

import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import undoc.model.Language;
import undoc.symbol.Body;
import undoc.symbol.Component;
import undoc.symbol.DocumentSymbol;
import undoc.symbol.Modification;
import undoc.symbol.SymbolSyntaxException;

/** Symbols as lines of JSON; what a symbol does not have is left out. */
final class SymbolJson {
    private SymbolJson() {}

    static String line(DocumentSymbol symbol, Language language) {
        ObjectNode node = object().put("symbol", symbol.text()).put("understood", symbol.isFullyUnderstood());
        ArrayNode bodies = node.putArray("bodies");
        for (Body body : symbol.bodies()) {
            ObjectNode entry = bodies.addObject().put("code", body.code());
            body.name(language).ifPresent(name -> entry.put("name", name));
        }
        symbol.session().ifPresent(session -> {
            ObjectNode entry =
                    node.putObject("session").put("type", session.type().id());
            session.number().ifPresent(number -> entry.put("number", number));
            SymbolSessions.period(symbol).ifPresent(period -> {
                entry.put("opened", period.opened().toString());
                period.closed().ifPresent(day -> entry.put("closed", day.toString()));
            });
        });
        symbol.year().ifPresent(year -> node.put("year", year));
        symbol.series().ifPresent(series -> node.put("series", series.designator()));
        symbol.number().ifPresent(number -> node.put("number", number));
        if (!symbol.modifications().isEmpty()) {
            ArrayNode modifications = node.putArray("modifications");
            for (Modification modification : symbol.modifications()) {
                modifications
                        .addObject()
                        .put("type", SymbolText.lower(modification.type()))
                        .put("number", modification.number())
                        .put("text", modification.text());
            }
        }
        symbol.impliedDistribution().ifPresent(d -> node.put("distribution", d.id()));
        symbol.parent().ifPresent(parent -> node.put("parent", parent.text()));
        ArrayNode components = node.putArray("components");
        for (Component component : symbol.components()) {
            components
                    .addObject()
                    .put("kind", SymbolText.lower(component.kind()))
                    .put("text", component.text());
        }
        node.put("catalogue", symbol.catalogueForm()).put("key", symbol.key()).put("fileName", symbol.fileName());
        node.putObject("links")
                .put("undocs", symbol.links().undocs(language))
                .put("docsUn", symbol.links().docsUn(language))
                .put("digitalLibrary", symbol.links().digitalLibrary());
        return JsonMapper.shared().writeValueAsString(node);
    }

    static String line(SymbolSyntaxException refused) {
        ObjectNode error = object().put("text", refused.text());
        ObjectNode fault =
                error.putObject("error").put("position", refused.position()).put("message", refused.getMessage());
        if (!refused.hint().isEmpty()) {
            fault.put("hint", refused.hint());
        }
        return JsonMapper.shared().writeValueAsString(error);
    }

    private static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }
}
