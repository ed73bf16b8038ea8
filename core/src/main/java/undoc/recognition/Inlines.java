// SPDX-License-Identifier: Apache-2.0
package undoc.recognition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import undoc.model.body.Emphasis;
import undoc.model.body.Inline;
import undoc.model.body.LineBreak;
import undoc.model.body.Reference;
import undoc.model.body.Strong;
import undoc.model.body.Subscript;
import undoc.model.body.Superscript;
import undoc.model.body.Text;
import undoc.model.body.Underline;

/** Makes inlines of pieces of text: links outermost, then bold, italics, underlining, place. */
final class Inlines {
    private static final String LINE_SEPARATOR = "\u2028";

    private Inlines() {}

    static List<Inline> of(List<InlineBuilder.Piece> pieces) {
        List<Inline> inlines = new ArrayList<>();
        List<InlineBuilder.Piece> joined = stripped(bridged(pieces));
        int i = 0;
        while (i < joined.size()) {
            Optional<String> href = joined.get(i).look().href();
            int end = i + 1;
            while (end < joined.size() && joined.get(end).look().href().equals(href)) {
                end++;
            }
            List<Inline> content = joined.subList(i, end).stream()
                    .flatMap(piece -> broken(piece).stream())
                    .toList();
            if (href.isPresent()) {
                inlines.add(new Reference(Optional.empty(), href, content));
            } else {
                inlines.addAll(content);
            }
            i = end;
        }
        return inlines;
    }

    /** Blanks between two pieces of one look take that look. */
    private static List<InlineBuilder.Piece> bridged(List<InlineBuilder.Piece> pieces) {
        List<InlineBuilder.Piece> out = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i++) {
            InlineBuilder.Piece piece = pieces.get(i);
            int last = out.size() - 1;
            boolean between = piece.note().isEmpty()
                    && piece.text().toString().isBlank()
                    && last >= 0
                    && i + 1 < pieces.size()
                    && out.get(last).note().isEmpty()
                    && pieces.get(i + 1).note().isEmpty()
                    && out.get(last).look().equals(pieces.get(i + 1).look());
            if (between) {
                out.get(last).text().append(piece.text()).append(pieces.get(++i).text());
            } else {
                out.add(piece.note().isPresent() ? piece : with(piece, piece.text()));
            }
        }
        return out;
    }

    private static List<InlineBuilder.Piece> stripped(List<InlineBuilder.Piece> pieces) {
        List<InlineBuilder.Piece> out = new ArrayList<>(pieces);
        while (!out.isEmpty() && isBlank(out.get(0))) {
            out.remove(0);
        }
        while (!out.isEmpty() && isBlank(out.get(out.size() - 1))) {
            out.remove(out.size() - 1);
        }
        if (!out.isEmpty()) {
            int last = out.size() - 1;
            out.set(0, with(out.get(0), out.get(0).text().toString().stripLeading()));
            out.set(last, with(out.get(last), out.get(last).text().toString().stripTrailing()));
        }
        return out;
    }

    private static InlineBuilder.Piece with(InlineBuilder.Piece piece, CharSequence text) {
        return new InlineBuilder.Piece(new StringBuilder(text), piece.look(), piece.note());
    }

    private static boolean isBlank(InlineBuilder.Piece piece) {
        return piece.note().isEmpty() && piece.text().toString().isBlank();
    }

    /** A piece, cut where the source asks for a line break: at line separators of Unicode. */
    private static List<Inline> broken(InlineBuilder.Piece piece) {
        if (piece.text().indexOf(LINE_SEPARATOR) < 0) {
            return List.of(marked(piece));
        }
        List<Inline> out = new ArrayList<>();
        for (String part : piece.text().toString().split(LINE_SEPARATOR, -1)) {
            String text = part.strip();
            if (!text.isEmpty()) {
                out.add(marked(with(piece, text)));
            }
            out.add(new LineBreak());
        }
        out.remove(out.size() - 1);
        return out;
    }

    private static Inline marked(InlineBuilder.Piece piece) {
        if (piece.note().isPresent()) {
            return piece.note().get();
        }
        Look look = piece.look();
        Inline inline = new Text(piece.text().toString());
        inline = look.raised() ? new Superscript(List.of(inline)) : inline;
        inline = look.lowered() ? new Subscript(List.of(inline)) : inline;
        inline = look.underline() ? new Underline(List.of(inline)) : inline;
        inline = look.emphasis() ? new Emphasis(List.of(inline)) : inline;
        return look.strong() ? new Strong(List.of(inline)) : inline;
    }
}
