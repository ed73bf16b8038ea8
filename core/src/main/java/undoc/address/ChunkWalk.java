// SPDX-License-Identifier: Apache-2.0
package undoc.address;

import java.util.ArrayList;
import java.util.List;
import undoc.address.BlockAddress.Kind;
import undoc.model.UnDocument;
import undoc.model.body.Content;
import undoc.model.body.Figure;
import undoc.model.body.FootnoteReference;
import undoc.model.body.Heading;
import undoc.model.body.ListItem;
import undoc.model.body.Paragraph;
import undoc.model.body.SignatureBlock;
import undoc.model.body.Speech;
import undoc.model.body.Table;

/** Goes through a document in reading order and makes passages of it. */
final class ChunkWalk {
    private final UnDocument document;
    private final HeadingPath path;
    private final List<Chunk> chunks = new ArrayList<>();
    /** Paths of the tables and footnotes around the present place, whose text is in their passages already. */
    private final List<String> whole = new ArrayList<>();
    /** The path of the paragraph whose words are in the passage of its item already; empty text for none. */
    private String beside = "";

    private ChunkWalk(UnDocument document) {
        this.document = document;
        path = new HeadingPath(document);
    }

    static List<Chunk> of(UnDocument document) {
        ChunkWalk walk = new ChunkWalk(document);
        Addresses.of(document).places().forEach(walk::place);
        return List.copyOf(walk.chunks);
    }

    private void place(Place place) {
        whole.removeIf(outer -> !place.path().startsWith(outer));
        path.moveTo(place.path());
        Object node = place.node();
        if (node instanceof FootnoteReference note) {
            whole.add(place.path() + "/");
            add(place.address(), Passages.of(note));
        } else if (whole.isEmpty() && !place.path().equals(beside)) {
            visit(place, node);
        }
    }

    private void visit(Place place, Object node) {
        if (node instanceof Heading heading) {
            path.heading(place.path(), heading);
        } else if (node instanceof Speech speech) {
            path.speech(place.path(), speech);
        } else if (node instanceof Paragraph paragraph) {
            add(place.address(), Passages.of(paragraph));
        } else if (node instanceof ListItem item) {
            beside = Passages.beginsWithWords(item) ? place.path() + "/content/0" : "";
            add(place.address(), Passages.of(item));
        } else if (node instanceof Table table) {
            whole.add(place.path() + "/");
            rows(place.address(), table);
        } else if (node instanceof SignatureBlock || node instanceof Figure) {
            add(place.address(), Content.text(List.of(node)).strip());
        }
    }

    /** Rows stand under caption and header rows; those are rows like all others where there are no others. */
    private void rows(BlockAddress address, Table table) {
        List<String> over = new ArrayList<>(path.headings());
        over.add(Content.text(table.caption()));
        int headers = table.headerRows() < table.rows().size() ? table.headerRows() : 0;
        for (int i = 0; i < table.rows().size(); i++) {
            String text = Passages.of(table.rows().get(i));
            if (i < headers) {
                over.add(text);
            } else {
                add(address.child(Kind.ROW, String.valueOf(i + 1)), over, text);
            }
        }
    }

    private void add(BlockAddress address, String text) {
        add(address, path.headings(), text);
    }

    private void add(BlockAddress address, List<String> headings, String text) {
        if (!text.isEmpty()) {
            List<String> over =
                    headings.stream().filter(words -> !words.isBlank()).toList();
            chunks.add(new Chunk(
                    address, document.masthead().symbols(), document.masthead().language(), over, text));
        }
    }
}
