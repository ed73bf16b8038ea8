// SPDX-License-Identifier: Apache-2.0
package undoc.io.pdf.internal.write;

import java.util.List;
import undoc.model.body.Block;
import undoc.model.body.ListBlock;
import undoc.model.body.ListItem;
import undoc.model.body.Paragraph;

/** Lays out lists: items with bullets beside these, those with letters or numbers as wide as the text. */
final class ListLayout {
    private static final float INDENT = Geometry.INDENT;

    private final Setting setting;
    private final Sink sink;
    private final Column column;
    private final StructElement parent;

    ListLayout(Setting setting, Sink sink, Column column, StructElement parent) {
        this.setting = setting;
        this.sink = sink;
        this.column = column;
        this.parent = parent;
    }

    void layOut(ListBlock list) {
        StructElement element = parent.child("L");
        element.attribute("List", "ListNumbering", isLettered(list.items().get(0)) ? "/Decimal" : "/Disc");
        for (ListItem item : list.items()) {
            item(item, element.child("LI"));
            if (!parent.inNote()) {
                sink.gap(ParagraphLayout.GAP);
            }
        }
        element.close();
    }

    private void item(ListItem item, StructElement element) {
        float left = column.left() + (column.isMain() ? INDENT : 0);
        StructElement label = element.child("Lbl");
        StructElement body = element.child("LBody");
        LabelledLayout layout = new LabelledLayout(setting, sink, column, left, INDENT);
        List<Block> content = item.content();
        if (column.isMain() && isLettered(item) && beginsWithWords(content)) {
            layout.layOutWide(item.marker().orElse(""), label, content, body);
        } else {
            layout.layOut(item.marker().orElse(""), label, content, body);
        }
        element.close();
    }

    private static boolean isLettered(ListItem item) {
        return item.marker().orElse("").codePoints().anyMatch(Character::isLetterOrDigit);
    }

    private static boolean beginsWithWords(List<Block> content) {
        return !content.isEmpty()
                && content.get(0) instanceof Paragraph first
                && first.number().isEmpty()
                && !first.content().isEmpty();
    }
}
