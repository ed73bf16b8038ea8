// SPDX-License-Identifier: Apache-2.0
package undoc.symbol;

import java.util.List;

/** The order of symbols: component by component, numbers by their value, a document before its modifications. */
final class SymbolOrder {
    private SymbolOrder() {}

    static int compare(DocumentSymbol a, DocumentSymbol b) {
        List<Component> left = a.components();
        List<Component> right = b.components();
        for (int i = 0; i < Math.min(left.size(), right.size()); i++) {
            int order = compare(left.get(i), right.get(i));
            if (order != 0) {
                return order;
            }
        }
        int order = Integer.compare(left.size(), right.size());
        return order != 0 ? order : a.text().compareTo(b.text());
    }

    private static int compare(Component a, Component b) {
        int order = a.designator().compareTo(b.designator());
        if (order == 0) {
            order = Integer.compare(a.number().orElse(-1), b.number().orElse(-1));
        }
        return order != 0 ? order : a.text().compareTo(b.text());
    }
}
