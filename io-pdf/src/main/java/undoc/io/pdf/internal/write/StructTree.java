// SPDX-License-Identifier: Apache-2.0
package undoc.io.pdf.internal.write;

import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;

/** The structure tree of a document, with the way back from pages and annotations to elements (ISO 32000-1, 14.7.4). */
final class StructTree {
    private final COSDictionary root = new COSDictionary();
    private final StructElement document = new StructElement("Document", root);
    private final SortedMap<Integer, COSBase> parents = new TreeMap<>();
    private final SortedMap<String, COSDictionary> ids = new TreeMap<>();

    StructElement document() {
        return document;
    }

    COSDictionary root() {
        return root;
    }

    /** A new key that leads back to an element, or to the elements of a page. */
    int nextKey(COSBase back) {
        int key = parents.size();
        parents.put(key, back);
        return key;
    }

    /** Gives an element an identifier of its own, as notes must have. */
    void identify(StructElement element, String stem) {
        String id = String.format("%s%06d", stem, ids.size() + 1);
        element.dictionary().setString(COSName.ID, id);
        ids.put(id, element.dictionary());
    }

    void finish() {
        root.setItem(COSName.TYPE, COSName.STRUCT_TREE_ROOT);
        COSArray kids = new COSArray();
        kids.add(document.dictionary());
        root.setItem(COSName.K, kids);
        // A type of PDF 2.0 (ISO 32000-2, 14.8.4.8), for those who know it.
        COSDictionary roles = new COSDictionary();
        roles.setName(COSName.getPDFName("Title"), "H1");
        root.setItem(COSName.ROLE_MAP, roles);
        COSArray numbers = new COSArray();
        parents.forEach((key, back) -> {
            numbers.add(COSInteger.get(key));
            numbers.add(back);
        });
        COSDictionary tree = new COSDictionary();
        tree.setItem(COSName.NUMS, numbers);
        root.setItem(COSName.PARENT_TREE, tree);
        root.setInt(COSName.PARENT_TREE_NEXT_KEY, parents.size());
        if (!ids.isEmpty()) {
            COSArray names = new COSArray();
            ids.forEach((id, element) -> {
                names.add(new COSString(id));
                names.add(element);
            });
            COSDictionary idTree = new COSDictionary();
            idTree.setItem(COSName.NAMES, names);
            root.setItem(COSName.getPDFName("IDTree"), idTree);
        }
    }
}
