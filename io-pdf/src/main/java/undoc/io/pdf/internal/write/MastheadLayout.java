// SPDX-License-Identifier: Apache-2.0
package undoc.io.pdf.internal.write;

import java.util.ArrayList;
import java.util.List;
import undoc.model.Language;
import undoc.model.Masthead;
import undoc.model.UnDocument;
import undoc.vocabulary.DateForms;
import undoc.vocabulary.DistributionWords;
import undoc.vocabulary.LanguageWords;
import undoc.vocabulary.OrganNames;

/**
 * Lays out a masthead as the United Nations do since 1998, without the emblem: name and symbol above a rule, organs
 * large, the block of distribution, date and languages beside them, a heavy rule, and the bodies with sessions and
 * agenda items below.
 */
final class MastheadLayout {
    private static final float LARGE = 20;
    private static final float NAME = 14;
    private static final float SMALL = 10;
    /** The least room between the name and the symbols. */
    private static final float APART = 30;
    /** Where the heavy rule stands at the highest. */
    private static final float HEIGHT = 206;

    private final Setting setting;
    private final Flow flow;
    private final Masthead masthead;
    private final Geometry geometry;
    private final StructElement section;
    private final MastheadPen pen;

    MastheadLayout(Setting setting, Painter painter, Flow flow, UnDocument document) {
        this.setting = setting;
        this.flow = flow;
        this.masthead = document.masthead();
        this.geometry = setting.geometry();
        this.section = Setting.section(setting.tree().document(), "Masthead");
        this.pen = new MastheadPen(setting, painter, flow, section);
    }

    void layOut() {
        float head = nameAndSymbols();
        pen.rule(head, 0.5f);
        Column organs = setting.column(geometry.left(), geometry.distributionLeft() - 8, Style.bold(LARGE));
        float tight = setting.type().isTight() ? LARGE : organs.leading();
        float left = pen.stack(masthead.organs(), organs.typed(organs.style(), tight), head + 2);
        Column block = setting.column(geometry.distributionLeft(), geometry.outerRight(), Style.plain(SMALL));
        Column lines = block.typed(block.style(), SMALL * 1.17f)
                .aligned(setting.language().isRightToLeft() ? Slice.Align.END : Slice.Align.START);
        float right = pen.stack(block(), lines, head + 12);
        float end = Math.max(Math.max(left, right), HEIGHT) + 3;
        pen.rule(end, 1.25f);
        flow.moveTo(new ProceedingLayout(setting, pen, masthead).layOut(end + 2) + 18);
        section.close();
    }

    private float nameAndSymbols() {
        String name = organization();
        pen.shows(name);
        Column symbols = new Column(geometry.left() + 100, geometry.outerRight(), Style.plain(LARGE), LARGE * 1.2f)
                .aligned(Slice.Align.END);
        masthead.symbols().forEach(symbol -> pen.shows(symbol.toString()));
        TitleLayout.number(masthead).ifPresent(pen::shows);
        float beside = setting.shaper().shape(name, Style.plain(SMALL)).width() + APART;
        List<ShapedText> lines =
                SymbolLines.of(masthead.symbols(), setting.shaper(), geometry.outerRight() - geometry.left() - beside);
        float widest = 0;
        for (ShapedText line : lines) {
            widest = Math.max(widest, Math.min(line.width(), symbols.width()));
        }
        float room = geometry.outerRight() - widest - APART - geometry.left();
        float size = NAME
                * Math.min(
                        1,
                        room / setting.shaper().shape(name, Style.plain(NAME)).width());
        Column left = symbols.typed(Style.plain(Math.max(SMALL, size)), NAME * 1.2f)
                .between(geometry.left(), geometry.left() + room)
                .aligned(Slice.Align.START);
        float first = pen.text(name, left, 45);
        float y = 38.5f;
        for (ShapedText line : lines) {
            y = pen.text(line, symbols, y);
        }
        return Math.max(Math.max(first, y), 63) + 2;
    }

    /** The name above the rule: the one printed there, that of the United Nations or an organization beside them. */
    private String organization() {
        return masthead.printed().stream()
                .filter(line ->
                        OrganNames.named(line).isPresent() && !masthead.organs().contains(line))
                .findFirst()
                .or(() -> OrganNames.name("united_nations", setting.language()))
                .orElse("United Nations");
    }

    /** Distribution, date, language and languages of the original, as far as there are any. */
    private List<String> block() {
        List<String> lines = new ArrayList<>();
        Language language = setting.language();
        masthead.distribution().ifPresent(d -> lines.add(DistributionWords.format(d, language)));
        masthead.date().ifPresent(date -> lines.add(DateForms.format(date, LanguageWords.ofMasthead(language))));
        masthead.language().ifPresent(l -> lines.add(LanguageWords.inMasthead(l)));
        if (!masthead.originalLanguages().isEmpty()) {
            lines.add(LanguageWords.originalLine(masthead.originalLanguages(), language));
        }
        lines.forEach(pen::shows);
        return lines;
    }

    /** The printed lines of the masthead that nothing else shows, for the foot of the page. */
    List<String> unseen() {
        return masthead.printed().stream().filter(line -> !pen.hasShown(line)).toList();
    }
}
