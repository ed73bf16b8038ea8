// SPDX-License-Identifier: Apache-2.0
package undoc.validation;

import java.util.List;
import java.util.function.BiConsumer;
import undoc.model.Annex;
import undoc.model.UnDocument;
import undoc.model.body.Block;
import undoc.model.body.Emphasis;
import undoc.model.body.FootnoteReference;
import undoc.model.body.Inline;
import undoc.model.body.ListBlock;
import undoc.model.body.Paragraph;
import undoc.model.body.Quotation;
import undoc.model.body.Reference;
import undoc.model.body.Speech;
import undoc.model.body.Strong;
import undoc.model.body.Table;
import undoc.model.body.Underline;

/** Visits blocks and inlines in reading order with their paths, such as {@code body/3/content/0}. */
final class Walker {
    private final BiConsumer<String, Object> visitor;

    private Walker(BiConsumer<String, Object> visitor) {
        this.visitor = visitor;
    }

    /** Visits everything in a document: notes, body, annexes. */
    static void walk(UnDocument document, BiConsumer<String, Object> visitor) {
        Walker walker = new Walker(visitor);
        walker.all("notes", document.notes());
        walker.all("body", document.body());
        walker.annexes("annexes", document.annexes());
    }

    /** Visits blocks or inlines and what they hold. */
    static void walk(String path, List<?> nodes, BiConsumer<String, Object> visitor) {
        new Walker(visitor).all(path, nodes);
    }

    private void annexes(String path, List<Annex> annexes) {
        for (int i = 0; i < annexes.size(); i++) {
            Annex annex = annexes.get(i);
            String here = path + "/" + i;
            all(here + "/notes", annex.notes());
            all(here + "/body", annex.body());
            annexes(here + "/annexes", annex.annexes());
        }
    }

    private void all(String path, List<?> nodes) {
        for (int i = 0; i < nodes.size(); i++) {
            String here = path + "/" + i;
            visitor.accept(here, nodes.get(i));
            if (nodes.get(i) instanceof Block block) {
                block(here, block);
            } else if (nodes.get(i) instanceof Inline inline) {
                all(here + "/content", content(inline));
            }
        }
    }

    private void block(String path, Block block) {
        if (block instanceof undoc.model.body.Heading heading) {
            all(path + "/content", heading.content());
        } else if (block instanceof Paragraph paragraph) {
            all(path + "/content", paragraph.content());
            all(path + "/blocks", paragraph.blocks());
        } else if (block instanceof ListBlock list) {
            for (int i = 0; i < list.items().size(); i++) {
                all(path + "/items/" + i + "/content", list.items().get(i).content());
            }
        } else if (block instanceof Table table) {
            table(path, table);
        } else if (block instanceof Quotation quotation) {
            all(path + "/content", quotation.content());
        } else if (block instanceof Speech speech) {
            all(path + "/content", speech.content());
        }
    }

    private void table(String path, Table table) {
        all(path + "/caption", table.caption());
        for (int r = 0; r < table.rows().size(); r++) {
            for (int c = 0; c < table.rows().get(r).cells().size(); c++) {
                all(
                        path + "/rows/" + r + "/cells/" + c + "/content",
                        table.rows().get(r).cells().get(c).content());
            }
        }
    }

    private static List<?> content(Inline inline) {
        if (inline instanceof Emphasis e) {
            return e.content();
        }
        if (inline instanceof Strong s) {
            return s.content();
        }
        if (inline instanceof Underline u) {
            return u.content();
        }
        if (inline instanceof Reference r) {
            return r.content();
        }
        return inline instanceof FootnoteReference f ? f.content() : List.of();
    }
}
