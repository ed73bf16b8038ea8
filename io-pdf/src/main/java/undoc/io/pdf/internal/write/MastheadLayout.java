// SPDX-License-Identifier: Apache-2.0
package undoc.io.pdf.internal.write;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import undoc.model.AgendaItem;
import undoc.model.Language;
import undoc.model.Masthead;
import undoc.model.Proceeding;
import undoc.model.UnDocument;
import undoc.vocabulary.DateForms;
import undoc.vocabulary.DistributionWords;
import undoc.vocabulary.Folding;
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

    /** Between two titles of agenda items, and two bodies below each other. */
    private static final float BETWEEN = 6;

    private final Setting setting;
    private final Painter painter;
    private final Flow flow;
    private final Masthead masthead;
    private final Geometry geometry;
    private final StructElement section;
    private final Set<String> shown = new LinkedHashSet<>();

    MastheadLayout(Setting setting, Painter painter, Flow flow, UnDocument document) {
        this.setting = setting;
        this.painter = painter;
        this.flow = flow;
        this.masthead = document.masthead();
        this.geometry = setting.geometry();
        this.section = Setting.section(setting.tree().document(), "Masthead");
    }

    void layOut() {
        float head = nameAndSymbols();
        rule(head, 0.5f);
        Column organs = setting.column(geometry.left(), geometry.distributionLeft() - 8, Style.bold(LARGE))
                .aligned(Slice.Align.START);
        float tight = setting.type().isTight() ? LARGE : organs.leading();
        float left = stack(masthead.organs(), organs.typed(organs.style(), tight), head + 2);
        Column block = setting.column(geometry.distributionLeft(), geometry.outerRight(), Style.plain(SMALL));
        Column lines = block.typed(block.style(), SMALL * 1.17f)
                .aligned(setting.language().isRightToLeft() ? Slice.Align.END : Slice.Align.START);
        float right = stack(block(), lines, head + 12);
        float end = Math.max(Math.max(left, right), HEIGHT) + 3;
        rule(end, 1.25f);
        flow.moveTo(proceedings(end + 2) + 18);
        section.close();
    }

    private void rule(float y, float weight) {
        painter.rule(flow.sheet(), geometry.outerLeft(), geometry.outerRight(), y, weight);
    }

    private float nameAndSymbols() {
        String name = organization();
        shown.add(Folding.fold(name));
        Column symbols = new Column(geometry.left() + 100, geometry.outerRight(), Style.plain(LARGE), LARGE * 1.2f)
                .aligned(Slice.Align.END);
        masthead.symbols().forEach(symbol -> shown.add(Folding.fold(symbol.toString())));
        TitleLayout.number(masthead).ifPresent(number -> shown.add(Folding.fold(number)));
        List<ShapedText> lines = SymbolLines.of(masthead.symbols(), setting.shaper(), symbols.width());
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
        float first = text(setting.shaper().shape(name, left.style()), left, 45);
        float y = 38.5f;
        for (ShapedText line : lines) {
            y = text(line, symbols, y);
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
        lines.forEach(line -> shown.add(Folding.fold(line)));
        return lines;
    }

    /** The bodies: those of a second organ beside those of the first, else all below each other. */
    private float proceedings(float top) {
        List<Proceeding> all = masthead.proceedings();
        int second = secondOrgan(all);
        float middle = geometry.secondBodyLeft();
        float left = top;
        float right = top;
        for (int i = 0; i < all.size(); i++) {
            float gap = i == 0 || i == second ? 0 : BETWEEN;
            if (i < second) {
                left = proceeding(all.get(i), small(geometry.outerLeft(), middle - 38), left + gap);
            } else {
                right = proceeding(all.get(i), small(middle, geometry.outerRight()), right + gap);
            }
        }
        return Math.max(left, right);
    }

    /** Which body stands at the head of the second column; the number of bodies where there is one column. */
    private int secondOrgan(List<Proceeding> all) {
        if (masthead.organs().size() == 2) {
            for (int i = 1; i < all.size(); i++) {
                if (all.get(i).body().equals(masthead.organs().get(1))) {
                    return i;
                }
            }
        }
        return masthead.symbols().size() == 2 && all.size() == 2 ? 1 : all.size();
    }

    private Column small(float left, float right) {
        return setting.column(left, right, Style.plain(SMALL)).aligned(Slice.Align.START);
    }

    private float proceeding(Proceeding proceeding, Column column, float top) {
        Column bold = column.typed(Style.bold(SMALL), column.leading());
        float y = text(proceeding.body(), bold, top);
        if (proceeding.session().isPresent()) {
            y = text(proceeding.session().get().text(), bold, y);
            Column wide = masthead.organs().size() > 1 ? column : small(column.left(), geometry.outerRight());
            y = text(proceeding.session().get().dates().orElse(""), wide, y);
        }
        boolean titled = false;
        for (AgendaItem item : proceeding.agendaItems()) {
            String line = AgendaLines.line(item, proceeding.agendaItems(), setting.language());
            y = text(line, column, y + (titled && line.isEmpty() ? BETWEEN : 0));
            y = text(item.title().orElse(""), bold, y);
            titled = item.title().isPresent();
            shown.add(Folding.fold(line));
        }
        return y;
    }

    /** The printed lines of the masthead that nothing else shows, for the foot of the page. */
    List<String> unseen() {
        return masthead.printed().stream()
                .filter(line -> !shown.contains(Folding.fold(line)))
                .toList();
    }

    private float stack(List<String> lines, Column column, float top) {
        float y = top;
        for (String line : lines) {
            y = text(line, column, y);
        }
        return y;
    }

    private float text(String words, Column column, float top) {
        return words.isEmpty() ? top : text(setting.shaper().shape(words, column.style()), column, top);
    }

    /** Draws a text from a height on and gives back where it ends; no further than the page goes. */
    private float text(ShapedText text, Column column, float top) {
        float y = top;
        for (Slice slice : setting.slices(text, column, section.child("P"))) {
            if (y + slice.height() > geometry.bottom() - 60) {
                flow.add(slice);
                continue;
            }
            for (Slice.PlacedLine line : slice.lines()) {
                painter.line(flow.sheet(), line, y + line.baseline());
            }
            y += slice.height();
        }
        return y;
    }
}
