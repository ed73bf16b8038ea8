// SPDX-License-Identifier: Apache-2.0
package undoc.io.pdf.internal.write;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import undoc.model.Annex;
import undoc.model.DocumentKind;
import undoc.model.Language;
import undoc.model.UnDocument;
import undoc.model.body.Block;
import undoc.model.body.FootnoteReference;
import undoc.model.body.Inline;
import undoc.model.body.Text;
import undoc.vocabulary.LanguageWords;

/** Lays out a document from masthead to last annex. */
final class DocumentLayout {
    private static final float TITLE = 14;
    private static final float SUBTITLE = 12;

    private final UnDocument document;
    private final Setting setting;
    private final Painter painter;
    private final Flow flow;
    private final Column column;

    DocumentLayout(UnDocument document, Setting setting, Painter painter, PdfFile file) {
        this.document = document;
        this.setting = setting;
        this.painter = painter;
        this.flow = new Flow(file, setting.geometry(), setting.tree(), painter, new Notes(setting));
        this.column = setting.text();
    }

    List<Sheet> layOut() {
        MastheadLayout masthead = new MastheadLayout(setting, painter, flow, document);
        masthead.layOut();
        StructElement main = Setting.section(setting.tree().document(), "Text");
        setting.outline().section(0, words(document.title()), main);
        title(main, document.title(), document.notes(), isLetter() ? SUBTITLE : TITLE);
        body(main, document.body());
        main.close();
        document.annexes().forEach(annex -> annex(annex, setting.tree().document(), 0));
        flow.finish();
        new Furniture(setting, painter, document).draw(flow.sheets(), masthead.unseen());
        return flow.sheets();
    }

    /** The headings of a document or annex: the first one larger, unless it is that of a letter. */
    private void title(StructElement parent, List<String> titles, List<FootnoteReference> notes, float size) {
        for (int i = 0; i < titles.size(); i++) {
            List<Inline> words = new ArrayList<>(List.of(new Text(titles.get(i).isEmpty() ? "\u00A0" : titles.get(i))));
            if (i == 0) {
                words.addAll(notes);
            }
            heading(parent, words, i == 0 ? size : Math.min(size, SUBTITLE));
        }
        if (titles.isEmpty() && !notes.isEmpty()) {
            heading(parent, List.copyOf(notes), SUBTITLE);
        }
    }

    /** A line of a title, above the headings of the text. */
    private void heading(StructElement parent, List<? extends Inline> words, float size) {
        Column own = setting.titleColumn(Style.bold(size));
        ShapedText text = setting.shaper().shape(words, own.style());
        StructElement element = setting.title(parent);
        setting.slices(text, own, element).forEach(slice -> flow.add(slice.keptWithNext()));
        flow.add(Slice.gap(10).keptWithNext());
    }

    private void body(StructElement parent, List<Block> blocks) {
        new BlockLayout(setting, flow, column, parent).blocks(blocks);
    }

    /** The lines of a title as one bookmark. */
    private static String words(List<String> lines) {
        return String.join(
                " \u2013 ", lines.stream().filter(line -> !line.isBlank()).toList());
    }

    private void annex(Annex annex, StructElement parent, int depth) {
        flow.newPage();
        StructElement section = Setting.section(parent, annex.label().orElse("Annex"));
        Optional<String> head = annex.heading().or(annex::label).filter(h -> !h.isEmpty());
        setting.outline()
                .section(
                        depth, words(List.of(head.orElse("Annex"), annex.title().orElse(""))), section);
        head.ifPresent(heading ->
                heading(section, List.of(new Text(heading)), annex.heading().isPresent() ? SUBTITLE : TITLE));
        List<String> lines = new ArrayList<>(annex.printed());
        if (lines.isEmpty() && !annex.originalLanguages().isEmpty()) {
            lines.add(LanguageWords.originalLineOfAnnex(annex.originalLanguages(), language()));
        }
        for (String line : lines) {
            Column own = setting.column(column.left(), column.right(), column.style())
                    .aligned(Slice.Align.END);
            ShapedText text = setting.shaper().shape(line, own.style());
            setting.slices(text, own, section.child("P")).forEach(slice -> flow.add(slice.keptWithNext()));
            flow.add(Slice.gap(8).keptWithNext());
        }
        title(section, annex.title().stream().toList(), annex.notes(), SUBTITLE);
        body(section, annex.body());
        annex.annexes().forEach(inner -> annex(inner, section, depth + 1));
        section.close();
    }

    private boolean isLetter() {
        return document.kind() == DocumentKind.LETTER
                || document.kind() == DocumentKind.IDENTICAL_LETTERS
                || document.kind() == DocumentKind.NOTE_VERBALE;
    }

    private Language language() {
        return setting.language();
    }
}
