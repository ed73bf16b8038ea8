// SPDX-License-Identifier: Apache-2.0
package undoc.io.pdf.internal.explain;

import java.util.ArrayList;
import java.util.List;
import undoc.model.body.Block;
import undoc.model.body.Figure;
import undoc.model.body.FootnoteReference;
import undoc.model.body.Foreign;
import undoc.model.body.Heading;
import undoc.model.body.Inline;
import undoc.model.body.ListBlock;
import undoc.model.body.Paragraph;
import undoc.model.body.Quotation;
import undoc.model.body.Signatory;
import undoc.model.body.SignatureBlock;
import undoc.model.body.Speech;
import undoc.model.body.Table;
import undoc.model.body.TableCell;
import undoc.model.body.TableRow;

/** The text of blocks; what stands inside a table or a list is of the table or the list. */
final class BlockPassages implements Block.Cases<Boolean> {
    private final List<Passage> passages;
    private final String path;
    private final Taken plain;

    private BlockPassages(List<Passage> passages, String path, Taken plain) {
        this.passages = passages;
        this.path = path;
        this.plain = plain;
    }

    /** Adds the passages of blocks, of which plain paragraphs are this. */
    static void add(List<Passage> passages, String path, Taken plain, List<? extends Block> blocks) {
        for (int i = 0; i < blocks.size(); i++) {
            blocks.get(i).fold(new BlockPassages(passages, path + "/" + i, plain));
        }
    }

    private boolean content(Taken taken, String number, List<Inline> content) {
        List<FootnoteReference> notes = new ArrayList<>();
        String text = InlineText.of(content, notes);
        passages.add(new Passage(taken, path, number.isEmpty() ? text : number + " " + text));
        for (FootnoteReference note : notes) {
            passages.add(new Passage(Taken.FOOTNOTE, path + "/footnote", note.marker()));
            add(passages, path + "/footnote", Taken.FOOTNOTE, note.content());
        }
        return true;
    }

    private boolean inside(Taken taken, List<? extends Block> blocks) {
        add(passages, path, taken, blocks);
        return true;
    }

    @Override
    public Boolean heading(Heading heading) {
        return content(Taken.HEADING, heading.number().orElse(""), heading.content());
    }

    @Override
    public Boolean paragraph(Paragraph paragraph) {
        content(plain, paragraph.number().orElse(""), paragraph.content());
        return inside(plain, paragraph.blocks());
    }

    @Override
    public Boolean list(ListBlock list) {
        Taken taken = plain == Taken.PARAGRAPH ? Taken.LIST : plain;
        list.items().forEach(item -> {
            item.marker().ifPresent(marker -> passages.add(new Passage(taken, path, marker)));
            inside(taken, item.content());
        });
        return true;
    }

    @Override
    public Boolean table(Table table) {
        content(Taken.TABLE, "", table.caption());
        for (TableRow row : table.rows()) {
            for (TableCell cell : row.cells()) {
                inside(Taken.TABLE, cell.content());
            }
        }
        return true;
    }

    @Override
    public Boolean quotation(Quotation quotation) {
        return inside(Taken.QUOTATION, quotation.content());
    }

    @Override
    public Boolean signature(SignatureBlock signature) {
        for (Signatory signatory : signature.signatories()) {
            String mark = signatory.mark().orElse("");
            passages.add(new Passage(Taken.SIGNATURE, path, mark + " " + signatory.name()));
            signatory.role().ifPresent(role -> passages.add(new Passage(Taken.SIGNATURE, path, role)));
        }
        return true;
    }

    @Override
    public Boolean speech(Speech speech) {
        passages.add(new Passage(
                Taken.SPEECH,
                path,
                speech.speaker() + " " + speech.affiliation().orElse("")));
        return inside(Taken.SPEECH, speech.content());
    }

    @Override
    public Boolean figure(Figure figure) {
        return passages.add(new Passage(Taken.FOREIGN, path, figure.alternativeText()));
    }

    @Override
    public Boolean foreign(Foreign foreign) {
        return passages.add(new Passage(Taken.FOREIGN, path, foreign.source()));
    }
}
