// SPDX-License-Identifier: Apache-2.0
package undoc.io.xml;

import java.util.List;
import java.util.Optional;
import undoc.model.AgendaItem;
import undoc.model.Annex;
import undoc.model.UnDocument;
import undoc.model.body.Block;
import undoc.model.body.Emphasis;
import undoc.model.body.Figure;
import undoc.model.body.FootnoteReference;
import undoc.model.body.Foreign;
import undoc.model.body.Heading;
import undoc.model.body.Inline;
import undoc.model.body.LineBreak;
import undoc.model.body.ListBlock;
import undoc.model.body.Paragraph;
import undoc.model.body.Quotation;
import undoc.model.body.Reference;
import undoc.model.body.SignatureBlock;
import undoc.model.body.Speech;
import undoc.model.body.Strong;
import undoc.model.body.Subscript;
import undoc.model.body.Superscript;
import undoc.model.body.Table;
import undoc.model.body.Text;
import undoc.model.body.Underline;

/** The text of a document in reading order, without white space. */
final class DocumentText implements Block.Cases<Void>, Inline.Cases<Void> {
    private final StringBuilder out = new StringBuilder();

    private DocumentText() {}

    /** Body and annexes. */
    static String of(UnDocument document) {
        DocumentText text = new DocumentText();
        text.blocks(document.body());
        document.annexes().forEach(text::annex);
        return squeeze(text.out.toString());
    }

    static String title(UnDocument document) {
        return squeeze(String.join("", document.title()));
    }

    /** What the masthead and the title hold. */
    static String front(UnDocument document) {
        StringBuilder front = new StringBuilder();
        document.masthead().symbols().forEach(s -> front.append(s.text()).append('\n'));
        document.masthead().organs().forEach(s -> front.append(s).append('\n'));
        document.masthead().printed().forEach(s -> front.append(s).append('\n'));
        document.masthead().proceedings().forEach(p -> {
            p.session().ifPresent(s -> front.append(s.text()).append('\n'));
            for (AgendaItem item : p.agendaItems()) {
                item.text().ifPresent(t -> front.append(t).append('\n'));
                item.title().ifPresent(t -> front.append(t).append('\n'));
            }
        });
        document.title().forEach(t -> front.append(t).append('\n'));
        DocumentText notes = new DocumentText();
        notes.inlines(List.copyOf(document.notes()));
        return squeeze(front.append(notes.out).append(of(document)).toString());
    }

    private static String squeeze(String text) {
        return text.replaceAll("\\s+", "");
    }

    private void annex(Annex annex) {
        add(annex.heading().or(annex::label));
        annex.printed().forEach(out::append);
        add(annex.title());
        inlines(annex.notes());
        blocks(annex.body());
        annex.annexes().forEach(this::annex);
    }

    private void blocks(List<Block> blocks) {
        blocks.forEach(b -> b.fold(this));
    }

    private Void inlines(List<? extends Inline> inlines) {
        inlines.forEach(i -> i.fold(this));
        return done();
    }

    private Void add(Optional<String> text) {
        text.ifPresent(out::append);
        return done();
    }

    @SuppressWarnings("NullAway") // The type has no value.
    private static Void done() {
        return null;
    }

    @Override
    public Void heading(Heading heading) {
        add(heading.number());
        return inlines(heading.content());
    }

    @Override
    public Void paragraph(Paragraph paragraph) {
        add(paragraph.number());
        inlines(paragraph.content());
        blocks(paragraph.blocks());
        return done();
    }

    @Override
    public Void list(ListBlock list) {
        list.items().forEach(item -> {
            add(item.marker());
            blocks(item.content());
        });
        return done();
    }

    @Override
    public Void table(Table table) {
        inlines(table.caption());
        table.rows().forEach(row -> row.cells().forEach(cell -> blocks(cell.content())));
        return done();
    }

    @Override
    public Void quotation(Quotation quotation) {
        blocks(quotation.content());
        return done();
    }

    @Override
    public Void signature(SignatureBlock signature) {
        signature.signatories().forEach(s -> {
            add(s.mark());
            out.append(s.name());
            add(s.role());
        });
        return done();
    }

    @Override
    public Void speech(Speech speech) {
        out.append(speech.speaker());
        speech.affiliation().ifPresent(a -> out.append("(").append(a).append(")"));
        blocks(speech.content());
        return done();
    }

    @Override
    public Void figure(Figure figure) {
        return done();
    }

    @Override
    public Void foreign(Foreign foreign) {
        return done();
    }

    @Override
    public Void text(Text text) {
        return add(Optional.of(text.text()));
    }

    @Override
    public Void emphasis(Emphasis emphasis) {
        return inlines(emphasis.content());
    }

    @Override
    public Void strong(Strong strong) {
        return inlines(strong.content());
    }

    @Override
    public Void underline(Underline underline) {
        return inlines(underline.content());
    }

    @Override
    public Void superscript(Superscript superscript) {
        return inlines(superscript.content());
    }

    @Override
    public Void subscript(Subscript subscript) {
        return inlines(subscript.content());
    }

    @Override
    public Void reference(Reference reference) {
        return inlines(reference.content());
    }

    @Override
    public Void footnote(FootnoteReference footnote) {
        blocks(footnote.content());
        return done();
    }

    @Override
    public Void lineBreak(LineBreak lineBreak) {
        return done();
    }
}
