// SPDX-License-Identifier: Apache-2.0
package undoc.io.pdf.internal.read;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import undoc.recognition.StructureTag;
import undoc.recognition.StructureTag.Role;

/** The structure tree as tags by page and mark. Walks without recursion; a tree may loop and be very deep. */
final class StructureTree {
    private static final int MOST_COLUMNS = 1000;

    private record Step(COSBase node, COSDictionary page, StructureContext context, Counter columns, int depth) {}

    /** Counts the rows of a table or the cells of a row. */
    private static final class Counter {
        private int next;

        int take(int count) {
            int current = next;
            next = Math.min(MOST_COLUMNS * MOST_COLUMNS, next + count);
            return current;
        }
    }

    private final Budget budget;
    private final IdentityHashMap<COSDictionary, Map<Integer, StructureTag>> tags = new IdentityHashMap<>();
    private final Set<COSDictionary> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Deque<Step> steps = new ArrayDeque<>();
    private final COSDictionary roleMap;
    private int elements;
    private int tables;

    private StructureTree(Budget budget, COSDictionary roleMap) {
        this.budget = budget;
        this.roleMap = roleMap;
    }

    static StructureTree read(COSDictionary catalog, Budget budget) {
        COSDictionary root = catalog.getCOSDictionary(COSName.STRUCT_TREE_ROOT);
        COSDictionary map = root == null ? null : root.getCOSDictionary(COSName.ROLE_MAP);
        StructureTree tree = new StructureTree(budget, map == null ? new COSDictionary() : map);
        if (root != null) {
            tree.walk(root);
        }
        return tree;
    }

    /** No tags. */
    static StructureTree none(Budget budget) {
        return new StructureTree(budget, new COSDictionary());
    }

    /** The tag of what has this mark on a page. */
    Optional<StructureTag> tag(COSDictionary page, int mcid) {
        return Optional.ofNullable(tags.getOrDefault(page, Map.of()).get(mcid));
    }

    private void walk(COSDictionary root) {
        push(root.getItem(COSName.K), root, StructureContext.TOP, new Counter(), 0);
        while (!steps.isEmpty()) {
            Step step = steps.pop();
            budget.treeNode();
            COSBase node = step.node instanceof COSObject reference ? reference.getObject() : step.node;
            if (node instanceof COSArray kids) {
                for (int i = kids.size() - 1; i >= 0; i--) {
                    push(kids.get(i), step.page, step.context, step.columns, step.depth + 1);
                }
            } else if (node instanceof COSInteger mcid) {
                put(step.page, mcid.intValue(), step.context);
            } else if (node instanceof COSDictionary dictionary) {
                visit(dictionary, step);
            }
        }
    }

    private void push(COSBase node, COSDictionary page, StructureContext context, Counter columns, int depth) {
        budget.treeDepth(depth);
        if (node != null) {
            steps.push(new Step(node, page, context, columns, depth));
        }
    }

    private void visit(COSDictionary dictionary, Step step) {
        COSDictionary own = dictionary.getCOSDictionary(COSName.PG);
        COSDictionary page = own == null ? step.page : own;
        String type = dictionary.getNameAsString(COSName.TYPE, "");
        if (type.equals("MCR")) {
            put(page, dictionary.getInt(COSName.MCID, -1), step.context);
        } else if (!type.equals("OBJR") && seen.add(dictionary)) {
            Counter inner = new Counter();
            StructureContext context = context(dictionary, step.context, step.columns);
            boolean counts = countsInside(standardType(dictionary));
            push(dictionary.getItem(COSName.K), page, context, counts ? inner : step.columns, step.depth + 1);
        }
    }

    private static boolean countsInside(String type) {
        return type.equals("Table") || type.equals("TR");
    }

    private StructureContext context(COSDictionary element, StructureContext outer, Counter counter) {
        String type = standardType(element);
        return switch (type) {
            case "L" -> outer.inList();
            case "Table" -> outer.inTable(tables++);
            case "TR" -> outer.inRow(counter.take(1));
            case "TD" -> outer.inCell(Role.TABLE_CELL, ++elements, counter.take(span(element)));
            case "TH" -> outer.inCell(Role.TABLE_HEADER, ++elements, counter.take(span(element)));
            default ->
                StructureRoles.role(type).map(role -> inside(role, type, outer)).orElse(outer);
        };
    }

    private StructureContext inside(Role role, String type, StructureContext outer) {
        if (role != Role.PARAGRAPH || outer.role().isEmpty()) {
            return outer.role().equals(Optional.of(Role.NOTE)) && role != Role.NOTE
                    ? outer
                    : outer.in(role, StructureRoles.level(type), ++elements);
        }
        return switch (outer.role().get()) {
            case NOTE, CONTENTS, HEADING, CAPTION -> outer;
            default -> outer.inParagraph(++elements);
        };
    }

    private String standardType(COSDictionary element) {
        String type = element.getNameAsString(COSName.S, "");
        for (int i = 0; i < 8 && roleMap.containsKey(type); i++) {
            String mapped = roleMap.getNameAsString(type);
            if (mapped == null
                    || mapped.equals(type)
                    || StructureRoles.role(type).isPresent()) {
                break;
            }
            type = mapped;
        }
        return type;
    }

    private static int span(COSDictionary cell) {
        COSBase attributes = cell.getDictionaryObject(COSName.A);
        if (attributes instanceof COSArray array) {
            for (int i = 0; i < Math.min(array.size(), 16); i++) {
                if (array.getObject(i) instanceof COSDictionary d && d.containsKey("ColSpan")) {
                    attributes = d;
                }
            }
        }
        int span = attributes instanceof COSDictionary d ? d.getInt("ColSpan", 1) : 1;
        return Math.max(1, Math.min(span, MOST_COLUMNS));
    }

    private void put(COSDictionary page, int mcid, StructureContext context) {
        if (mcid >= 0) {
            context.tag().ifPresent(tag -> tags.computeIfAbsent(page, p -> new HashMap<>())
                    .put(mcid, tag));
        }
    }
}
