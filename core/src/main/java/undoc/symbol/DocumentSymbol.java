// SPDX-License-Identifier: Apache-2.0
package undoc.symbol;

import java.io.InvalidObjectException;
import java.io.ObjectStreamException;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The symbol of a document, parsed: {@code A/75/789/Add.1}. Two symbols are equal where their canonical forms are, so
 * {@code S/RES/1325(2000)} and {@code S/RES/1325 (2000)} are one symbol. Immutable; sorts by numbers, {@code L.9}
 * before {@code L.10}.
 *
 * <p>What has the form of a symbol is parsed even where a part of it is not understood; then
 * {@link #isFullyUnderstood()} says so. What does not have the form is refused.
 */
public final class DocumentSymbol implements Comparable<DocumentSymbol>, Serializable {
    private static final long serialVersionUID = 1L;

    private final String text;
    private final transient long[] parts;
    private final transient int count;

    /**
     * As {@link #parse}.
     *
     * @param text the symbol as people write it
     */
    public DocumentSymbol(String text) {
        this(SymbolParser.parse(text));
    }

    DocumentSymbol(SymbolScanner scanned) {
        this.text = scanned.text;
        this.parts = scanned.parts;
        this.count = scanned.count;
    }

    /**
     * The symbol in this text: blanks, kinds of dashes, letter case and left out dots do not matter.
     *
     * @throws SymbolSyntaxException where the text is not one symbol; says where and why
     */
    public static DocumentSymbol parse(String text) {
        return new DocumentSymbol(SymbolParser.parse(text));
    }

    /** The symbol in this text, if it is one. */
    public static Optional<DocumentSymbol> tryParse(String text) {
        SymbolScanner scanned = SymbolParser.scan(text);
        return scanned.faultAt < 0 ? Optional.of(new DocumentSymbol(scanned)) : Optional.empty();
    }

    /**
     * The symbols in a text that holds nothing else: {@code A/75/789–S/2021/199}, parted by dashes, commas, blanks, or
     * by nothing, as text extraction leaves them.
     *
     * @throws SymbolSyntaxException where a piece is not a symbol
     */
    public static List<DocumentSymbol> parseAll(String text) {
        return SymbolParser.parseAll(text);
    }

    /** The symbol in canonical form. */
    public String text() {
        return text;
    }

    /** Its components, from left to right; never empty. */
    public List<Component> components() {
        List<Component> components = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            components.add(component(i));
        }
        return List.copyOf(components);
    }

    private Component component(int i) {
        long part = parts[i];
        int start = Part.start(part);
        int value = Part.valueStart(part);
        String designator;
        if (Part.hasDesignator(part)) {
            designator = Part.designator(part).name();
        } else {
            int from = Part.is(part, Part.IN_PARENTHESES) ? start + 1 : start;
            int to = value;
            while (to > from && ".- ".indexOf(text.charAt(to - 1)) >= 0) {
                to--;
            }
            designator = text.substring(Math.min(from, to), to);
        }
        String of = value < Part.valueEnd(part) ? text.substring(value, Part.valueEnd(part)) : "";
        return new Component(Part.componentKind(part), text.substring(start, Part.end(part)), designator, of);
    }

    /** Whether the organ is known and no component is of kind {@link ComponentKind#UNKNOWN}. */
    public boolean isFullyUnderstood() {
        for (int i = 0; i < count; i++) {
            if (Part.has(parts[i], ComponentKind.UNKNOWN)) {
                return false;
            }
        }
        return Bodies.isRoot(component(0).text());
    }

    @Override
    public int compareTo(DocumentSymbol other) {
        return SymbolOrder.compare(this, other);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DocumentSymbol symbol && symbol.text.equals(text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    @Override
    public String toString() {
        return text;
    }

    private Object readResolve() throws ObjectStreamException {
        try {
            return new DocumentSymbol(text);
        } catch (SymbolSyntaxException e) {
            InvalidObjectException invalid = new InvalidObjectException("not a symbol");
            invalid.initCause(e);
            throw invalid;
        }
    }
}
