// SPDX-License-Identifier: Apache-2.0
package undoc.symbol;

import java.io.InvalidObjectException;
import java.io.ObjectStreamException;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import undoc.model.Distribution;
import undoc.model.Session;

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

    DocumentSymbol(ScannedSymbol scanned) {
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
        ScannedSymbol scanned = SymbolParser.scan(text);
        return scanned.fault == null ? Optional.of(new DocumentSymbol(scanned)) : Optional.empty();
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

    /** The organ that issues the document, or the large body with a series of its own: the first component. */
    public Body organ() {
        return bodies().get(0);
    }

    /** The deepest body that the table of bodies knows; empty where it does not even know the organ. */
    public Optional<Body> body() {
        return bodies().stream().filter(Body::isKnown).reduce((a, b) -> b);
    }

    /** The organ and the bodies below it, known or not, each within the one before. */
    public List<Body> bodies() {
        return SymbolReading.bodies(components());
    }

    /** The session that the symbol names, its number Arabic: {@code A/75/1}, {@code A/RES/3314 (XXIX)}. */
    public Optional<Session> session() {
        return SymbolReading.session(components());
    }

    /** The calendar year that the symbol names: {@code S/2021/1}, {@code S/RES/1325 (2000)}. */
    public OptionalInt year() {
        return SymbolReading.year(components());
    }

    /** The series: {@code RES}, {@code L.5}; the last one where there are several. */
    public Optional<Component> series() {
        return SymbolReading.series(components());
    }

    /**
     * The number of the document, as written: {@code "789"}, {@code "254 A-C"}; that of its series if it has no other.
     */
    public Optional<String> number() {
        return SymbolReading.number(components());
    }

    /** The modifications, from left to right, each of all that stands before it. */
    public List<Modification> modifications() {
        return SymbolReading.modifications(components());
    }

    /** How often the document was reissued for technical reasons: the number of asterisks. */
    public int reissues() {
        return count > 0 && Part.has(parts[count - 1], ComponentKind.REISSUE)
                ? Part.end(parts[count - 1]) - Part.start(parts[count - 1])
                : 0;
    }

    /** The distribution that the series implies; empty where it implies none. */
    public Optional<Distribution> impliedDistribution() {
        return SymbolReading.distribution(components());
    }

    /** The symbol without its last modification; empty where it has none: A/75/789/Add.1 gives A/75/789. */
    public Optional<DocumentSymbol> parent() {
        return isModification(count - 1) ? upTo(count - 1) : Optional.empty();
    }

    /** The symbol without the modifications at its end; itself where it has none. */
    public DocumentSymbol base() {
        int end = count;
        while (isModification(end - 1)) {
            end--;
        }
        return end == count ? this : upTo(end).orElse(this);
    }

    private boolean isModification(int i) {
        return Part.has(parts[i], ComponentKind.MODIFICATION) || Part.has(parts[i], ComponentKind.REISSUE);
    }

    private Optional<DocumentSymbol> upTo(int components) {
        return tryParse(text.substring(0, Part.end(parts[components - 1])));
    }

    /** As the catalogues of the United Nations write it, without asterisks: {@code S/RES/1325(2000)}. */
    public String catalogueForm() {
        return SymbolNames.catalogueForm(text);
    }

    /**
     * The key by which catalogues search: capitals and digits only, without asterisks. Different symbols may share a
     * key (A/74/19 and A/7419): compare the symbols themselves.
     */
    public String key() {
        return SymbolNames.key(text);
    }

    /** Where the document can be found. */
    public SymbolLinks links() {
        return new SymbolLinks(catalogueForm());
    }

    /** A name for a file, without an extension: {@code A_RES_59_50}; {@link #fromFileName} reads it back. */
    public String fileName() {
        return SymbolNames.fileName(this);
    }

    /**
     * The symbol after which a file is named, by {@link #fileName()} or as the Digital Library does
     * ({@code A_RES_59_50-EN.pdf}); empty where the name is not a symbol's.
     */
    public static Optional<DocumentSymbol> fromFileName(String name) {
        return SymbolNames.fromFileName(name);
    }

    /** The symbol as the number of an Akoma Ntoso address: {@code A-RES-59-50}. */
    public String aknNumber() {
        return SymbolNames.aknNumber(text);
    }

    /** The address of the document as a work of Akoma Ntoso, dated so: {@code /akn/un/doc/paper/unga/…/A-75-789}. */
    public String aknIri(LocalDate date) {
        return AknAddress.of(this, AknAddress.documentType(this), date);
    }

    /** The symbol in an Akoma Ntoso address, ours or one that the United Nations wrote; empty where it has none. */
    public static Optional<DocumentSymbol> fromAknIri(String iri) {
        return AknAddress.symbol(iri);
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
