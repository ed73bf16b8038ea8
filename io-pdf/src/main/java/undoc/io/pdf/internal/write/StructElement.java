// SPDX-License-Identifier: Apache-2.0
package undoc.io.pdf.internal.write;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.jspecify.annotations.Nullable;

/** An element of the structure tree (ISO 32000-1, 14.7). */
final class StructElement {
    private final String type;
    private final boolean inNote;
    private final @Nullable StructElement parent;
    private final COSDictionary dictionary = new COSDictionary();
    private final COSArray kids = new COSArray();
    /** The page of its first content; pieces on the same page need not name it. */
    private @Nullable COSDictionary home;

    private @Nullable COSDictionary firstPage;

    /** The root element, below the structure tree root. */
    StructElement(String type, COSDictionary root) {
        this(type, root, null);
    }

    private StructElement(String type, COSDictionary above, @Nullable StructElement parent) {
        this.type = type;
        this.parent = parent;
        this.inNote = type.equals("Note") || parent != null && parent.inNote;
        dictionary.setName(COSName.S, type);
        dictionary.setItem(COSName.P, above);
        dictionary.setItem(COSName.K, kids);
    }

    /** A child at the end of its parent. */
    StructElement child(String childType) {
        StructElement child = new StructElement(childType, dictionary, this);
        kids.add(child.dictionary);
        return child;
    }

    /** The standard type: {@code P}, {@code H1}. */
    String type() {
        return type;
    }

    /** Whether it is a footnote or part of one. */
    boolean inNote() {
        return inNote;
    }

    COSDictionary dictionary() {
        return dictionary;
    }

    /** The page where its content, or that of an element in it, begins; null while it has none. */
    @Nullable
    COSDictionary firstPage() {
        return firstPage;
    }

    /** Adds a piece of content of a page. */
    void addContent(COSDictionary page, int mcid) {
        for (StructElement e = this; e != null && e.firstPage == null; e = e.parent) {
            e.firstPage = page;
        }
        if (home == null) {
            home = page;
            dictionary.setItem(COSName.PG, page);
        }
        if (home == page) {
            kids.add(COSInteger.get(mcid));
            return;
        }
        COSDictionary reference = new COSDictionary();
        reference.setItem(COSName.TYPE, COSName.getPDFName("MCR"));
        reference.setItem(COSName.PG, page);
        reference.setInt(COSName.MCID, mcid);
        reference.setDirect(true);
        kids.add(reference);
    }

    /** Adds an annotation. */
    void addObject(COSDictionary page, COSDictionary annotation) {
        COSDictionary reference = new COSDictionary();
        reference.setItem(COSName.TYPE, COSName.getPDFName("OBJR"));
        reference.setItem(COSName.PG, page);
        reference.setItem(COSName.OBJ, annotation);
        reference.setDirect(true);
        kids.add(reference);
    }

    /** Sets the language of its text (ISO 639-1). */
    void language(String code) {
        dictionary.setString(COSName.LANG, code);
    }

    /** Sets an attribute of an owner: {@code Table}, {@code List}. */
    StructElement attribute(String owner, String name, COSBase value) {
        COSDictionary attributes = dictionary.getCOSDictionary(COSName.A);
        if (attributes == null) {
            attributes = new COSDictionary();
            attributes.setName(COSName.O, owner);
            dictionary.setItem(COSName.A, attributes);
        }
        attributes.setItem(COSName.getPDFName(name), value);
        return this;
    }
}
