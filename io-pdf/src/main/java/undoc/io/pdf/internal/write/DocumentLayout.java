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
import undoc.model.body.Content;
import undoc.model.body.Emphasis;
import undoc.vocabulary.LanguageWords;

/** Lays out a document from masthead to last annex. */
final class DocumentLayout {
    /** Where the line that names the original language of an annex begins, as a share of the column. */
    private static final float ORIGINAL = 0.45f;

    private static final float BEFORE_MEETING = 6;

    private final UnDocument document;
    private final Setting setting;
    private final Painter painter;
    private final Flow flow;
    private final Column column;
    private final TitleLayout titles;

    DocumentLayout(UnDocument document, Setting setting, Painter painter, PdfFile file) {
        this.document = document;
        this.setting = setting;
        this.painter = painter;
        this.flow = new Flow(file, setting.geometry(), setting.tree(), painter, new Notes(setting));
        this.column = setting.text();
        this.titles = new TitleLayout(setting, flow);
    }

    List<Sheet> layOut() {
        MastheadLayout masthead = new MastheadLayout(setting, painter, flow, document);
        masthead.layOut();
        StructElement main = Setting.section(setting.tree().document(), "Text");
        setting.outline().section(0, words(document.title()), main);
        title(main);
        body(main, document.body());
        main.close();
        document.annexes().forEach(annex -> annex(annex, setting.tree().document(), 0));
        flow.finish();
        new Furniture(setting, painter, document).draw(flow.sheets(), masthead.unseen());
        return flow.sheets();
    }

    private void title(StructElement parent) {
        Optional<String> number = TitleLayout.number(document.masthead());
        if (number.isPresent() && document.title().size() > 1) {
            titles.resolution(parent, number.get(), document.title(), document.notes());
        } else {
            float size = isLetter() ? TitleLayout.SUBTITLE : TitleLayout.TITLE;
            titles.titles(parent, document.title(), document.notes(), size);
        }
    }

    private void body(StructElement parent, List<Block> blocks) {
        Column right = column.between(column.left(), column.right()).aligned(Slice.Align.END);
        BlockLayout text = new BlockLayout(setting, flow, column, parent);
        boolean adopted = document.kind() == DocumentKind.RESOLUTION || document.kind() == DocumentKind.DECISION;
        int from = 0;
        for (int i = 0; adopted && i < blocks.size(); i++) {
            if (MeetingLine.is(blocks.get(i))) {
                text.blocks(blocks.subList(from, i));
                flow.gap(BEFORE_MEETING);
                new BlockLayout(setting, flow, italic(right, blocks.get(i)), parent).blocks(blocks.subList(i, i + 1));
                from = i + 1;
            }
        }
        text.blocks(blocks.subList(from, blocks.size()));
    }

    /** The column of the meeting of a resolution, which is in italics in Latin and Cyrillic letters. */
    private Column italic(Column column, Block block) {
        boolean italic = document.kind() == DocumentKind.RESOLUTION
                && setting.type().isTight()
                && Content.all(Emphasis.class, List.of(block)).findAny().isEmpty();
        return italic ? column.typed(column.style().withEmphasis(), column.leading()) : column;
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
        float size = annex.heading().isPresent() || isLetter() ? TitleLayout.SUBTITLE : TitleLayout.TITLE;
        if (annex.heading().isPresent()) {
            titles.titles(section, head.stream().toList(), List.of(), size);
        } else {
            head.ifPresent(label -> titles.label(section, label, size));
        }
        List<String> lines = new ArrayList<>(annex.printed());
        if (lines.isEmpty() && !annex.originalLanguages().isEmpty()) {
            lines.add(LanguageWords.originalLineOfAnnex(annex.originalLanguages(), language()));
        }
        for (String line : lines) {
            float middle = column.left() + column.width() * ORIGINAL;
            Column own = setting.column(middle, column.right(), column.style()).aligned(Slice.Align.END);
            ShapedText text = setting.shaper().shape(line, own.style());
            setting.slices(text, own, section.child("P")).forEach(slice -> flow.add(slice.keptWithNext()));
            flow.add(Slice.gap(8).keptWithNext());
        }
        titles.titles(section, annex.title().stream().toList(), annex.notes(), size);
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
