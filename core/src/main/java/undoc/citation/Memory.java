// SPDX-License-Identifier: Apache-2.0
package undoc.citation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import undoc.symbol.DocumentSymbol;

/** What a document has named so far. */
final class Memory {
    private final Map<String, DocumentSymbol> numbered = new HashMap<>();
    private final Map<Citation.Form, List<DocumentSymbol>> last = new HashMap<>();
    private String council = "";

    /** Documents were named in this form; one named by its symbol may be a resolution or decision all the same. */
    void name(Citation.Form form, List<DocumentSymbol> symbols) {
        String symbol = symbols.get(0).toString();
        if (symbol.contains("/RES/")) {
            last.put(Citation.Form.RESOLUTION, symbols);
        } else if (symbol.contains("/DEC/")) {
            last.put(Citation.Form.DECISION, symbols);
        } else {
            last.put(form, symbols);
        }
    }

    /** A resolution or decision was named by its number. */
    void name(Citation citation, Designator designator) {
        last.put(citation.form(), citation.symbols());
        if (designator.shape() == Designator.Shape.YEAR || designator.shape() == Designator.Shape.ROMAN) {
            numbered.put(String.valueOf(designator.number()), citation.symbol());
        }
    }

    void nameOrgan(String organ) {
        council = organ.endsWith("council") && !organ.equals("council") ? organ : council;
    }

    /** The council named last; empty where none was. */
    String council() {
        return council;
    }

    /** The resolution that was named with this number and a year or session. */
    Optional<DocumentSymbol> numbered(String number) {
        return Optional.ofNullable(numbered.get(number));
    }

    /** What was named last in this form; empty where nothing was. */
    List<DocumentSymbol> last(Citation.Form form) {
        return last.getOrDefault(form, List.of());
    }
}
