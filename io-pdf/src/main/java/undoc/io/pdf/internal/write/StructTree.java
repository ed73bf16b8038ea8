// SPDX-License-Identifier: Apache-2.0
package undoc.io.pdf.internal.write;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The structure tree of a document, with the way back from pages and annotations to elements (ISO 32000-1, 14.7.4). An
 * element is written as soon as nothing more can come to it; only those that are open are kept.
 */
final class StructTree {
    private final PdfFile file;
    private final int root;
    private final TreeLeaves parents;
    private final TreeLeaves ids;
    private final Set<StructElement> open = new LinkedHashSet<>();
    private final StructElement document;

    StructTree(PdfFile file) {
        this.file = file;
        this.root = file.reserve();
        this.parents = new TreeLeaves(file, "Nums");
        this.ids = new TreeLeaves(file, "Names");
        this.document = new StructElement("Document", this);
    }

    StructElement document() {
        return document;
    }

    /** The number of its object. */
    int root() {
        return root;
    }

    /** A new key that leads back to the object of a number: an element, or the elements of a page. */
    int nextKey(int back) {
        int key = parents.size();
        parents.add(Integer.toString(key), back);
        return key;
    }

    /** Gives an element an identifier of its own, as notes must have. */
    void identify(StructElement element, String stem) {
        String id = PdfSyntax.text(String.format("%s%06d", stem, ids.size() + 1));
        element.entry("ID", id);
        ids.add(id, element.number());
    }

    /** Takes a new element and gives it a number. */
    int begin(StructElement element) {
        open.add(element);
        return file.reserve();
    }

    /** Writes an element. */
    void end(StructElement element, CharSequence dictionary) {
        open.remove(element);
        file.write(element.number(), dictionary);
    }

    /** Writes what is open, and the root. */
    void finish() {
        List.copyOf(open).forEach(StructElement::write);
        StringBuilder dictionary = new StringBuilder("<</Type/StructTreeRoot");
        PdfSyntax.reference(dictionary.append("/K["), document.number()).append(']');
        // A type of PDF 2.0 (ISO 32000-2, 14.8.4.8), for those who know it.
        dictionary.append("/RoleMap<</Title/H1>>/ParentTreeNextKey ").append(parents.size());
        PdfSyntax.reference(dictionary.append("/ParentTree "), parents.finish());
        if (ids.size() > 0) {
            PdfSyntax.reference(dictionary.append("/IDTree "), ids.finish());
        }
        file.write(root, dictionary.append(">>"));
    }
}
