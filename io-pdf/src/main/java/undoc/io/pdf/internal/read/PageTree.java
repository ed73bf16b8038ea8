// SPDX-License-Identifier: Apache-2.0
package undoc.io.pdf.internal.read;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;

/**
 * The pages in order. Walks the tree without recursion and counts by itself: trees of hostile files loop, are thousands
 * deep, and their /Count lies.
 */
final class PageTree {
    private record Step(COSBase node, PageNode.Inherited inherited, int depth) {}

    private final Budget budget;
    private final int most;
    private final List<PageNode> pages = new ArrayList<>();
    private final Set<COSDictionary> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Deque<Step> steps = new ArrayDeque<>();

    private PageTree(Budget budget, int most) {
        this.budget = budget;
        this.most = most;
    }

    /** At most so many pages from the first on. */
    static List<PageNode> pages(COSDictionary catalog, Budget budget, int most) {
        PageTree tree = new PageTree(budget, most);
        COSBase root = catalog.getDictionaryObject(COSName.PAGES);
        if (root != null) {
            tree.walk(root);
        }
        return tree.pages;
    }

    private void walk(COSBase root) {
        steps.push(new Step(root, PageNode.Inherited.NONE, 0));
        while (!steps.isEmpty() && pages.size() < most) {
            Step step = steps.pop();
            budget.treeNode();
            COSBase base = step.node instanceof COSObject reference ? reference.getObject() : step.node;
            if (base instanceof COSDictionary node && seen.add(node)) {
                visit(node, step);
            }
        }
    }

    private void visit(COSDictionary node, Step step) {
        PageNode.Inherited inherited = step.inherited.with(node);
        COSArray kids = node.getCOSArray(COSName.KIDS);
        if (kids == null) {
            pages.add(inherited.page(node));
        } else {
            budget.treeDepth(step.depth);
            for (int i = Math.min(kids.size(), budget.limits().treeNodes()) - 1; i >= 0; i--) {
                // Unresolved: kids are loaded when their turn comes, so that page 1 costs page 1.
                steps.push(new Step(kids.get(i), inherited, step.depth + 1));
            }
        }
    }
}
