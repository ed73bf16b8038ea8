// SPDX-License-Identifier: Apache-2.0
package undoc.text;

import java.util.ArrayList;
import java.util.List;
import undoc.io.Location;
import undoc.io.Problem;
import undoc.model.Annex;
import undoc.model.UnDocument;
import undoc.model.body.Block;
import undoc.model.body.ListBlock;
import undoc.model.body.Paragraph;
import undoc.model.body.Quotation;
import undoc.model.body.Speech;
import undoc.model.body.Table;
import undoc.model.body.TableCell;

/** What Markdown cannot hold of a document. */
final class MarkdownLosses {
    private final List<Problem> losses = new ArrayList<>();

    private MarkdownLosses() {}

    static List<Problem> of(UnDocument document) {
        MarkdownLosses found = new MarkdownLosses();
        found.losses.add(Problem.note(
                "markdown.structure",
                "the parts of the document are shown, not marked; reading recognizes them anew",
                Location.whole()));
        found.loss(document.deliberation().isPresent(), "deliberation", "how the document came about");
        found.loss(!document.keywords().isEmpty(), "keywords", "subjects");
        found.loss(!document.properties().isEmpty(), "properties", "metadata");
        found.blocks("body", document.body());
        found.annexes("annexes", document.annexes());
        return found.losses;
    }

    private void annexes(String path, List<Annex> annexes) {
        for (int i = 0; i < annexes.size(); i++) {
            blocks(path + "/" + i + "/body", annexes.get(i).body());
            annexes(path + "/" + i + "/annexes", annexes.get(i).annexes());
        }
    }

    private void blocks(String path, List<Block> blocks) {
        for (int i = 0; i < blocks.size(); i++) {
            block(path + "/" + i, blocks.get(i));
        }
    }

    private void block(String path, Block block) {
        if (block instanceof Table table) {
            table(path, table);
        } else if (block instanceof Paragraph paragraph) {
            blocks(path + "/blocks", paragraph.blocks());
        } else if (block instanceof ListBlock list) {
            for (int i = 0; i < list.items().size(); i++) {
                blocks(path + "/items/" + i + "/content", list.items().get(i).content());
            }
        } else if (block instanceof Quotation quotation) {
            blocks(path + "/content", quotation.content());
        } else if (block instanceof Speech speech) {
            loss(speech.language().isPresent(), path + "/language", "the language of a speech");
            blocks(path + "/content", speech.content());
        }
    }

    private void table(String path, Table table) {
        boolean spans = false;
        boolean blocks = false;
        for (TableCell cell :
                table.rows().stream().flatMap(row -> row.cells().stream()).toList()) {
            spans |= cell.columnSpan() > 1 || cell.rowSpan() > 1;
            blocks |= cell.content().size() > 1
                    || cell.content().stream().anyMatch(block -> !(block instanceof Paragraph));
        }
        loss(spans, path, "cells over several columns or rows");
        loss(blocks, path, "several blocks in a cell");
        loss(table.headerRows() > 1, path, "more than one row of column heads");
    }

    private void loss(boolean isLost, String path, String what) {
        if (isLost) {
            losses.add(Problem.warning(
                    "markdown.loss",
                    "Markdown has no place for " + what,
                    Location.document(path),
                    "write JSON, Akoma Ntoso or PDF to keep the whole document"));
        }
    }
}
