// SPDX-License-Identifier: Apache-2.0
package undoc.text;

import java.util.ArrayList;
import java.util.List;

/** Breaks lines that are longer than a column, where joining them again gives the same text. */
final class LineWrapper {
    private LineWrapper() {}

    /** The parts of a line, each no wider than the column where it can be broken. */
    static List<List<Span>> wrap(TextLine line, double size, double column) {
        String text = line.text();
        List<Integer> ends = new ArrayList<>();
        int start = 0;
        int lastBreak = -1;
        double width = 0;
        double sinceBreak = 0;
        for (int i = 0; i < text.length(); i++) {
            double add = Metrics.width(text.charAt(i)) * size;
            width += add;
            sinceBreak += add;
            if (width > column && lastBreak > start) {
                ends.add(lastBreak);
                start = lastBreak;
                width = sinceBreak;
            }
            if (isBreak(text, i)) {
                lastBreak = i + 1;
                sinceBreak = 0;
            }
        }
        ends.add(text.length());
        return cut(line.spans(), ends);
    }

    /** After a blank between words, or between two Chinese characters; never where a hyphen or the like comes first. */
    private static boolean isBreak(String text, int at) {
        if (at == 0 || at + 1 >= text.length()) {
            return false;
        }
        char next = text.charAt(at + 1);
        if (text.charAt(at) == ' ') {
            char before = text.charAt(at - 1);
            return next != ' '
                    && before != ' '
                    && "-/\u2010\u2011\u2013\u00AD".indexOf(before) < 0
                    && !(Metrics.isWide(before) && Metrics.isWide(next));
        }
        return Metrics.isWide(text.charAt(at)) && Metrics.isWide(next);
    }

    /** The spans cut at these places. */
    private static List<List<Span>> cut(List<Span> spans, List<Integer> ends) {
        List<List<Span>> parts = new ArrayList<>();
        List<Span> part = new ArrayList<>();
        int at = 0;
        for (Span span : spans) {
            int from = 0;
            while (ends.get(parts.size()) < at + span.text().length()) {
                int to = ends.get(parts.size()) - at;
                add(part, span, from, to);
                parts.add(part);
                part = new ArrayList<>();
                from = to;
            }
            add(part, span, from, span.text().length());
            at += span.text().length();
        }
        parts.add(part);
        return parts;
    }

    private static void add(List<Span> part, Span span, int from, int to) {
        if (from < to) {
            part.add(new Span(span.text().substring(from, to), span.mark()));
        }
    }
}
