// SPDX-License-Identifier: Apache-2.0
package undoc.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes lines of pieces: each stretch between two changes of style is a span. */
final class Pieces {
    /** The character that stands for a line break that is asked for. */
    static final char BREAK = '\u2028';

    private final List<TextLine> lines = new ArrayList<>();
    private final int[] styles = new int[Piece.STYLES];
    private List<Span> line = new ArrayList<>();
    private final StringBuilder open = new StringBuilder();
    private Mark openMark = Mark.PLAIN;

    private Pieces() {}

    static List<TextLine> lines(List<Piece> pieces) {
        Pieces made = new Pieces();
        String link = "";
        for (Piece piece : pieces) {
            made.change(piece.before);
            link = piece.link.isEmpty() ? link : piece.link;
            made.add(piece.text, made.mark(link));
            made.change(piece.after);
            link = piece.unlink ? "" : link;
        }
        made.end(false);
        return made.lines;
    }

    private void change(int[] by) {
        for (int i = 0; i < styles.length; i++) {
            styles[i] += by[i];
        }
    }

    private Mark mark(String link) {
        return new Mark(
                styles[Piece.BOLD] > 0,
                styles[Piece.ITALIC] > 0,
                styles[Piece.UNDERLINED] > 0,
                styles[Piece.RAISED] > 0,
                styles[Piece.LOWERED] > 0,
                link.isEmpty() ? Optional.empty() : Optional.of(link));
    }

    private void add(String text, Mark mark) {
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == BREAK) {
                addSpan(text.substring(from, i), mark);
                end(c == BREAK);
                from = i + 1;
            }
        }
        addSpan(text.substring(from), mark);
    }

    private void addSpan(String text, Mark mark) {
        String shown = line.isEmpty() && open.length() == 0 ? text.stripLeading() : text;
        if (shown.isEmpty()) {
            return;
        }
        if (!mark.equals(openMark)) {
            close();
            openMark = mark;
        }
        open.append(shown);
    }

    private void close() {
        if (open.length() > 0) {
            line.add(new Span(open.toString(), openMark));
            open.setLength(0);
        }
    }

    private void end(boolean broken) {
        close();
        int last = line.size() - 1;
        boolean twoBlanks = last >= 0 && line.get(last).text().endsWith("  ");
        while (last >= 0) {
            String stripped = line.get(last).text().stripTrailing();
            if (!stripped.isEmpty()) {
                line.set(last, new Span(stripped, line.get(last).mark()));
                break;
            }
            line.remove(last--);
        }
        if (!line.isEmpty()) {
            lines.add(new TextLine(line, broken || twoBlanks));
        }
        line = new ArrayList<>();
    }
}
