// SPDX-License-Identifier: Apache-2.0
package undoc.io.pdf.internal.write;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Breaks paragraphs into lines, by the rules of the language (JDK, Unicode Annex 14) and {@link BreakRules}. */
final class LineBreaker {
    private final BreakIterator breaks;

    LineBreaker(Locale locale) {
        breaks = BreakIterator.getLineInstance(locale);
    }

    /**
     * The lines of a text in a column.
     *
     * @param width the width of the column in points
     * @param first how far the first line is indented
     */
    List<Line> lines(ShapedText text, float width, float first) {
        List<Line> lines = new ArrayList<>();
        breaks.setText(text.text());
        int start = 0;
        int at = 0;
        float room = width - first;
        for (int next = breaks.next(); next != BreakIterator.DONE; next = breaks.next()) {
            if (!BreakRules.mayBreak(text.text(), next) || text.beginsMarker(next)) {
                continue;
            }
            if (at > start && text.lineWidth(start, trim(text, start, next)) > room) {
                Line line = upTo(text, start, at, next, room);
                lines.add(line);
                start = line.next();
                room = width;
            }
            while (text.lineWidth(start, trim(text, start, next)) > room && next - start > 1) {
                Line part = part(text, start, next, room);
                lines.add(part);
                start = part.next();
                room = width;
            }
            if (text.text().charAt(next - 1) == '\n') {
                lines.add(line(text, start, next, true));
                start = next;
                room = width;
            }
            at = next;
        }
        if (start < text.text().length() || lines.isEmpty()) {
            lines.add(line(text, start, text.text().length(), true));
        }
        return lines;
    }

    /** The line that ends before a word, or inside it behind a part of an address of the web. */
    private static Line upTo(ShapedText text, int start, int at, int next, float room) {
        int end = at;
        for (int fit = at + 1; fit < next && text.width(start, fit) <= room; fit++) {
            end = BreakRules.endsPartOfAddress(text.text(), at, fit) ? fit : end;
        }
        return line(text, start, end, false);
    }

    /**
     * The line of a word that is wider than the column: it ends behind a mark between two parts of the word, else with
     * a hyphen, else behind any character; between letters with a hyphen that stands out of a column too narrow for it.
     */
    private static Line part(ShapedText text, int start, int end, float room) {
        int fit = start + 1;
        int part = 0;
        int divided = 0;
        while (fit < end && text.width(start, fit + 1) <= room) {
            fit++;
            part = BreakRules.endsPart(text.text(), fit) ? fit : part;
            boolean divides = BreakRules.mayDivide(text.text(), start, fit, end)
                    && text.width(start, fit)
                                    + text.hyphen(fit).map(Cell::width).orElse(room)
                            <= room;
            divided = divides ? fit : divided;
        }
        if (fit < end && part > 0) {
            return line(text, start, part, false);
        }
        if (divided > 0) {
            return new Line(text, start, divided, divided, false, text.hyphen(divided));
        }
        if (BreakRules.isInsideWord(text.text(), fit)) {
            return new Line(text, start, fit, fit, false, text.hyphen(fit));
        }
        return line(
                text, start, fit < end && Character.isLowSurrogate(text.text().charAt(fit)) ? fit + 1 : fit, false);
    }

    private static Line line(ShapedText text, int start, int next, boolean last) {
        return new Line(text, start, trim(text, start, next), next, last, Optional.empty());
    }

    private static int trim(ShapedText text, int start, int end) {
        int trimmed = end;
        while (trimmed > start && text.isBlank(trimmed - 1)) {
            trimmed--;
        }
        return trimmed;
    }
}
