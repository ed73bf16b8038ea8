// SPDX-License-Identifier: Apache-2.0
package undoc.io.pdf.internal.write;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * An element of the structure tree (ISO 32000-1, 14.7). It is written once it is closed and its last line is drawn;
 * then only its number and its page are left.
 */
final class StructElement {
    private final String type;
    private final boolean inNote;
    private final @Nullable StructElement parent;
    private final StructTree tree;
    private final int number;
    private StringBuilder entries = new StringBuilder(64);
    private StringBuilder kids = new StringBuilder();
    private String attributes = "";
    private Map<Mark, StructElement> marks = Map.of();
    /** The page of its first content; pieces on the same page need not name it. */
    private int home;

    private int firstPage;
    private int awaited;
    private boolean closed;
    private boolean written;

    /** The root element, below the structure tree root. */
    StructElement(String type, StructTree tree) {
        this(type, tree, tree.root(), null);
    }

    private StructElement(String type, StructTree tree, int above, @Nullable StructElement parent) {
        this.type = type;
        this.tree = tree;
        this.parent = parent;
        this.inNote = type.equals("Note") || parent != null && parent.inNote;
        this.number = tree.begin(this);
        PdfSyntax.reference(entries.append("<</S/").append(type).append("/P "), above);
    }

    /** A child at the end of its parent. */
    StructElement child(String childType) {
        StructElement child = new StructElement(childType, tree, number, this);
        PdfSyntax.reference(kids(), child.number);
        return child;
    }

    /** The child that stands for a mark, one for all its pieces. */
    StructElement child(Mark mark, Supplier<StructElement> made) {
        if (marks.isEmpty()) {
            marks = new LinkedHashMap<>();
        }
        StructElement known = marks.get(mark);
        if (known == null) {
            known = made.get();
            marks.put(mark, known);
        }
        return known;
    }

    private StringBuilder kids() {
        if (written) {
            throw new IllegalStateException("the element " + type + " is written already");
        }
        return kids;
    }

    /** The standard type: {@code P}, {@code H1}. */
    String type() {
        return type;
    }

    /** Whether it is a footnote or part of one. */
    boolean inNote() {
        return inNote;
    }

    /** The number of its object. */
    int number() {
        return number;
    }

    /** The number of the page where its content, or that of an element in it, begins; 0 while it has none. */
    int firstPage() {
        return firstPage;
    }

    /** Adds a piece of content of a page. */
    void addContent(int page, int mcid) {
        for (StructElement e = this; e != null && e.firstPage == 0; e = e.parent) {
            e.firstPage = page;
        }
        if (home == 0) {
            home = page;
            PdfSyntax.reference(entries.append("/Pg "), page);
        }
        if (home == page) {
            kids().append(mcid).append(' ');
        } else {
            PdfSyntax.reference(kids().append("<</Type/MCR/Pg "), page)
                    .append("/MCID ")
                    .append(mcid)
                    .append(">>");
        }
    }

    /** Adds an annotation. */
    void addObject(int page, int annotation) {
        PdfSyntax.reference(kids().append("<</Type/OBJR/Pg "), page).append("/Obj ");
        PdfSyntax.reference(kids, annotation).append(">>");
    }

    /** Sets an entry, its value as it stands in the file. */
    void entry(String key, String value) {
        entries.append('/').append(key).append(' ').append(value);
    }

    /** Sets the language of its text (ISO 639-1). */
    void language(String code) {
        entry("Lang", PdfSyntax.text(code));
    }

    /** Sets an attribute of an owner: {@code Table}, {@code List}; all of one element have the same. */
    void attribute(String owner, String name, String value) {
        attributes = (attributes.isEmpty() ? "/O/" + owner : attributes) + "/" + name + " " + value;
    }

    /** Some lines of it are to be drawn. */
    void await(int lines) {
        awaited += lines;
    }

    /** A line of it is drawn. */
    void drawn() {
        awaited--;
        settle();
    }

    /** Nothing comes to it but the lines that are to be drawn and what they bring. */
    void close() {
        closed = true;
        settle();
    }

    private void settle() {
        if (closed && awaited == 0 && !written) {
            write();
        }
    }

    /** Writes it with its marks. */
    void write() {
        marks.values().forEach(StructElement::write);
        if (!attributes.isEmpty()) {
            entries.append("/A<<").append(attributes).append(">>");
        }
        tree.end(this, entries.append("/K[").append(kids).append("]>>"));
        written = true;
        entries = new StringBuilder(0);
        kids = new StringBuilder(0);
        marks = Map.of();
    }
}
