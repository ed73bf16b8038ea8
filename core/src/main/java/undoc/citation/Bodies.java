// SPDX-License-Identifier: Apache-2.0
package undoc.citation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import undoc.internal.ResourceTable;
import undoc.symbol.DocumentSymbol;

/** The symbols under which bodies issue resolutions and decisions, from the table bodies.tsv. */
final class Bodies {
    private static final Map<String, String> PATTERNS = patterns();

    private Bodies() {}

    private static Map<String, String> patterns() {
        Map<String, String> patterns = new HashMap<>();
        for (ResourceTable.Row row : ResourceTable.read(Bodies.class, "bodies")) {
            patterns.put(key(row.get(0), row.get(1), false), row.get(2));
            patterns.put(key(row.get(0), row.get(1), true), row.get(3));
        }
        return patterns;
    }

    private static String key(String body, String shape, boolean decision) {
        return body + ' ' + shape + ' ' + decision;
    }

    private static String pattern(String body, Designator designator, boolean decision) {
        return PATTERNS.getOrDefault(
                key(body, designator.shape().name().toLowerCase(java.util.Locale.ROOT), decision), "");
    }

    /** Whether this body numbers its documents so. */
    static boolean numbers(String body, Designator designator, boolean decision) {
        return !pattern(body, designator, decision).isEmpty();
    }

    /** The symbols that a designator stands for; empty where the body does not number so. */
    static List<DocumentSymbol> symbols(String body, Designator designator, boolean decision) {
        String pattern = pattern(body, designator, decision);
        if (pattern.isEmpty()) {
            return List.of();
        }
        Stream<String> letters = designator.letters().isEmpty() ? Stream.of("") : designator.letters().stream();
        return letters.map(letter -> DocumentSymbol.tryParse(pattern.replace("{s}", designator.session())
                        .replace("{n}", String.valueOf(designator.number()))
                        .replace("{p}", letter.isEmpty() ? "" : " " + letter)))
                .flatMap(Optional::stream)
                .toList();
    }

    /** The body that issues the documents with such a symbol; empty where it is not one of the table. */
    static String of(String symbol) {
        if (symbol.startsWith("A/HRC/")) {
            return "human_rights_council";
        }
        if (symbol.startsWith("E/CN.4/")) {
            return "commission_on_human_rights";
        }
        if (symbol.startsWith("UNEP/EA.")) {
            return "unea";
        }
        return switch (symbol.isEmpty() ? "" : symbol.substring(0, Math.min(2, symbol.length()))) {
            case "A/" -> "general_assembly";
            case "S/" -> "security_council";
            case "E/" -> "economic_and_social_council";
            default -> "";
        };
    }
}
