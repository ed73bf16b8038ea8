// SPDX-License-Identifier: Apache-2.0
package undoc.io.xml.internal;

import java.util.ArrayList;
import java.util.List;

/** Reads the English list of those who sponsored a draft: {@code "Chile, Peru and Trinidad and Tobago"}. */
final class Sponsors {
    /** What stands before and after the "and" within the name of a State. */
    private static final List<String> NAMES_WITH_AND = List.of(
            "Antigua and Barbuda",
            "Bosnia and Herzegovina",
            "Great Britain and Northern Ireland",
            "Saint Kitts and Nevis",
            "Saint Vincent and the Grenadines",
            "Sao Tome and Principe",
            "Serbia and Montenegro",
            "Trinidad and Tobago");

    private static final String AND = " and ";

    private Sponsors() {}

    /** The names; the whole text as one where it is a sentence ("submitted by the Chair …") and no list. */
    static List<String> in(String by) {
        String text = Words.of(by);
        if (text.isEmpty()) {
            return List.of();
        }
        boolean sentence = Character.isLowerCase(text.charAt(0)) && !text.startsWith("the ")
                || text.startsWith("the representative");
        if (sentence) {
            return List.of(text);
        }
        List<String> names = new ArrayList<>();
        for (String part : split(text, ", ")) {
            List<String> inner = split(part, AND);
            String name = "";
            for (String piece : inner) {
                String longer = name.isEmpty() ? piece : name + AND + piece;
                if (!name.isEmpty() && !isPartOfName(longer)) {
                    names.add(name);
                    longer = piece;
                }
                name = longer;
            }
            names.add(name);
        }
        names.removeIf(String::isEmpty);
        return names;
    }

    private static boolean isPartOfName(String words) {
        return NAMES_WITH_AND.stream().anyMatch(words::endsWith);
    }

    /** The parts of a text between separators that stand in no brackets. */
    private static List<String> split(String text, String separator) {
        List<String> parts = new ArrayList<>();
        int depth = 0;
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (depth <= 0 && text.startsWith(separator, i)) {
                parts.add(text.substring(from, i).strip());
                from = i + separator.length();
                i = from - 1;
            }
        }
        parts.add(text.substring(from).strip());
        return parts;
    }
}
