// SPDX-License-Identifier: Apache-2.0
package undoc.io.pdf.internal.write;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

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
            if (!BreakRules.mayBreak(text.text(), next)) {
                continue;
            }
            if (at > start && text.width(start, trim(text, start, next)) > room) {
                lines.add(line(text, start, at, false));
                start = at;
                room = width;
            }
            while (text.width(start, trim(text, start, next)) > room && next - start > 1) {
                int fit = fitting(text, start, next, room);
                lines.add(line(text, start, fit, false));
                start = fit;
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

    /** Where a word that is wider than the column is cut: behind a mark between its parts, else behind a character. */
    private static int fitting(ShapedText text, int start, int end, float room) {
        int fit = start + 1;
        int part = 0;
        while (fit < end && text.width(start, fit + 1) <= room) {
            fit++;
            part = BreakRules.endsPart(text.text(), fit) ? fit : part;
        }
        if (fit < end && part > 0) {
            return part;
        }
        if (fit < end && Character.isLowSurrogate(text.text().charAt(fit))) {
            fit++;
        }
        return fit;
    }

    private static Line line(ShapedText text, int start, int next, boolean last) {
        return new Line(text, start, trim(text, start, next), next, last);
    }

    private static int trim(ShapedText text, int start, int end) {
        int trimmed = end;
        while (trimmed > start && text.isBlank(trimmed - 1)) {
            trimmed--;
        }
        return trimmed;
    }
}
