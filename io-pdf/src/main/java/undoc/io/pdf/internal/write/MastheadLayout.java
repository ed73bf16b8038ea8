// SPDX-License-Identifier: Apache-2.0
package undoc.io.pdf.internal.write;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
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
    private static final float SYMBOL = 20;
    private static final float NAME = 14;

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
        painter.rule(flow.sheet(), geometry.outerLeft(), geometry.outerRight(), head, 0.5f);
        Column organs = new Column(geometry.left(), geometry.distributionLeft() - 8, SYMBOL, SYMBOL * 1.1f);
        float left = stack(masthead.organs(), organs, Style.bold(SYMBOL), head + 4);
        Column block = new Column(geometry.distributionLeft(), geometry.outerRight(), Geometry.SIZE, Geometry.LEADING);
        float right = stack(block(), block, Style.plain(Geometry.SIZE), head + 12);
        float end = Math.max(Math.max(left, right), 206) + 3;
        painter.rule(flow.sheet(), geometry.outerLeft(), geometry.outerRight(), end, 1.4f);
        flow.moveTo(proceedings(end + 4) + 14);
    }

    private float nameAndSymbols() {
        String name = OrganNames.name("united_nations", setting.language()).orElse("United Nations");
        shown.add(Folding.fold(name));
        Column left = new Column(geometry.left(), geometry.left() + 180, NAME, NAME * 1.2f);
        float first = stack(List.of(name), left, Style.plain(NAME), 44);
        Column symbols = new Column(geometry.left() + 190, geometry.outerRight(), 12, 14);
        float y = 44;
        List<String> lines = new ArrayList<>();
        masthead.symbols().forEach(symbol -> lines.add(symbol.toString()));
        for (String line : lines) {
            y = text(line, symbols, Style.plain(12), Slice.Align.END, y);
            shown.add(Folding.fold(line));
        }
        return Math.max(first, y) + 3;
    }

    /** Distribution, date, language and languages of the original, as far as there are any. */
    private List<String> block() {
        List<String> lines = new ArrayList<>();
        Language language = setting.language();
        masthead.distribution().ifPresent(d -> lines.add(DistributionWords.format(d, language)));
        masthead.date().ifPresent(date -> lines.add(DateForms.format(date, maskedDateLanguage(language))));
        masthead.language().ifPresent(l -> lines.add(LanguageWords.inMasthead(l)));
        if (!masthead.originalLanguages().isEmpty()) {
            lines.add(LanguageWords.originalLine(masthead.originalLanguages(), language));
        }
        lines.forEach(line -> shown.add(Folding.fold(line)));
        return lines;
    }

    /** Russian, Chinese and Arabic mastheads keep the date in English. */
    private static Language maskedDateLanguage(Language language) {
        return language == Language.FRENCH || language == Language.SPANISH ? language : Language.ENGLISH;
    }

    private float proceedings(float top) {
        List<Proceeding> all = masthead.proceedings();
        float y = top;
        for (int i = 0; i < all.size(); i += 2) {
            boolean two = i + 1 < all.size();
            float middle = (geometry.outerLeft() + geometry.outerRight()) / 2;
            Column left =
                    new Column(geometry.outerLeft(), two ? middle - 10 : middle + 40, Geometry.SIZE, Geometry.LEADING);
            float end = proceeding(all.get(i), left, y);
            if (two) {
                Column right = new Column(middle + 10, geometry.outerRight(), Geometry.SIZE, Geometry.LEADING);
                end = Math.max(end, proceeding(all.get(i + 1), right, y));
            }
            y = end;
        }
        return y;
    }

    private float proceeding(Proceeding proceeding, Column column, float top) {
        Style bold = Style.bold(Geometry.SIZE);
        boolean repeats =
                masthead.proceedings().size() == 1 && masthead.organs().contains(proceeding.body());
        float y = repeats ? top : text(proceeding.body(), column, bold, Slice.Align.START, top);
        if (proceeding.session().isPresent()) {
            y = text(proceeding.session().get().text(), column, bold, Slice.Align.START, y);
            y = text(proceeding.session().get().dates().orElse(""), column, column.style(), Slice.Align.START, y);
        }
        for (AgendaItem item : proceeding.agendaItems()) {
            String line = item.text().orElseGet(() -> AgendaLines.line(item, setting.language()));
            y = text(line, column, column.style(), Slice.Align.START, y);
            y = text(item.title().orElse(""), column, bold, Slice.Align.START, y);
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

    /** The job number, where there is one. */
    Optional<String> jobNumber() {
        return masthead.jobNumber();
    }

    private float stack(List<String> lines, Column column, Style style, float top) {
        float y = top;
        for (String line : lines) {
            y = text(line, column, style, Slice.Align.START, y);
        }
        return y;
    }

    /** Draws a text from a height on and gives back where it ends; no further than the page goes. */
    private float text(String words, Column column, Style style, Slice.Align align, float top) {
        if (words.isEmpty()) {
            return top;
        }
        ShapedText text = setting.shaper().shape(words, style);
        float y = top;
        for (Slice slice : setting.slices(text, column, align, 0, section.child("P"))) {
            if (y + column.leading() > geometry.bottom() - 60) {
                flow.add(slice);
                continue;
            }
            for (Slice.PlacedLine line : slice.lines()) {
                painter.line(flow.sheet(), line, y + column.leading() * 0.8f);
            }
            y += column.leading();
        }
        return y;
    }
}
