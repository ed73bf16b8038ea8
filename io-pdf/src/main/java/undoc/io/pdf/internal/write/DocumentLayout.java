// SPDX-License-Identifier: Apache-2.0
package undoc.io.pdf.internal.write;

import java.util.ArrayList;
import java.util.List;
import undoc.model.Annex;
import undoc.model.Language;
import undoc.model.UnDocument;
import undoc.model.body.Block;
import undoc.model.body.FootnoteReference;
import undoc.model.body.Inline;
import undoc.model.body.Text;
import undoc.vocabulary.LanguageWords;

/** Lays out a document from masthead to last annex. */
final class DocumentLayout {
    private final UnDocument document;
    private final Setting setting;
    private final Painter painter;
    private final Flow flow;
    private final Column column;

    DocumentLayout(UnDocument document, Setting setting, Painter painter) {
        this.document = document;
        this.setting = setting;
        this.painter = painter;
        this.flow = new Flow(setting.geometry(), setting.tree(), painter, new Notes(setting));
        this.column =
                new Column(setting.geometry().left(), setting.geometry().right(), Geometry.SIZE, Geometry.LEADING);
    }

    List<Sheet> layOut() {
        MastheadLayout masthead = new MastheadLayout(setting, painter, flow, document);
        masthead.layOut();
        StructElement main = Setting.section(setting.tree().document(), "Text");
        title(main, document.title(), document.notes());
        body(main, document.body());
        document.annexes().forEach(annex -> annex(annex, setting.tree().document()));
        flow.finish();
        new Furniture(setting, painter, document).draw(flow.sheets(), masthead.unseen());
        return flow.sheets();
    }

    private void title(StructElement parent, List<String> titles, List<FootnoteReference> notes) {
        for (int i = 0; i < titles.size(); i++) {
            List<Inline> words = new ArrayList<>(List.of(new Text(titles.get(i).isEmpty() ? "\u00A0" : titles.get(i))));
            if (i == 0) {
                words.addAll(notes);
            }
            heading(parent, words, column.sized(12), i == 0 ? 1 : 2);
        }
        if (titles.isEmpty() && !notes.isEmpty()) {
            heading(parent, List.copyOf(notes), column, 1);
        }
    }

    private void heading(StructElement parent, List<? extends Inline> words, Column own, int level) {
        ShapedText text = setting.shaper().shape(words, own.style().withBold());
        StructElement element = setting.heading(parent, level, text.text().replace('\n', ' '));
        setting.slices(text, own, Slice.Align.START, 0, element).forEach(slice -> flow.add(slice.keptWithNext()));
        flow.add(Slice.gap(10).keptWithNext());
    }

    private void body(StructElement parent, List<Block> blocks) {
        new BlockLayout(setting, flow, column, parent).blocks(blocks);
    }

    private void annex(Annex annex, StructElement parent) {
        flow.newPage();
        StructElement section = Setting.section(parent, annex.label().orElse("Annex"));
        annex.heading()
                .or(annex::label)
                .filter(h -> !h.isEmpty())
                .ifPresent(heading -> heading(section, List.of(new Text(heading)), column.sized(12), 1));
        List<String> lines = new ArrayList<>(annex.printed());
        if (lines.isEmpty() && !annex.originalLanguages().isEmpty()) {
            lines.add(LanguageWords.originalLineOfAnnex(annex.originalLanguages(), language()));
        }
        for (String line : lines) {
            ShapedText text = setting.shaper().shape(line, column.style());
            setting.slices(text, column, Slice.Align.END, 0, section.child("P")).forEach(flow::add);
            flow.gap(8);
        }
        title(section, annex.title().stream().toList(), annex.notes());
        body(section, annex.body());
        annex.annexes().forEach(inner -> annex(inner, section));
    }

    private Language language() {
        return setting.language();
    }
}
