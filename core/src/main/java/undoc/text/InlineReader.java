// SPDX-License-Identifier: Apache-2.0
package undoc.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Reads the marks inside a block: emphasis, links, footnotes, line breaks, escapes and the few tags of HTML that
 * documents need. One pass with stacks of bounded depth; a mark without its partner is text.
 */
final class InlineReader {
    private static final Map<String, Integer> TAGS = Map.of(
            "b", Piece.BOLD,
            "strong", Piece.BOLD,
            "i", Piece.ITALIC,
            "em", Piece.ITALIC,
            "u", Piece.UNDERLINED,
            "ins", Piece.UNDERLINED,
            "sup", Piece.RAISED,
            "sub", Piece.LOWERED);

    private final String text;
    private final Map<String, String> notes;
    private final List<Piece> pieces = new ArrayList<>();
    private final Delimiters delimiters = new Delimiters(pieces);
    private final StringBuilder plain = new StringBuilder();
    private int at;

    private InlineReader(String text, Map<String, String> notes) {
        this.text = text;
        this.notes = notes;
    }

    /** The lines of a block; {@code notes} gives the printed marker of each label that has a footnote. */
    static List<TextLine> read(String text, Map<String, String> notes) {
        return new InlineReader(text, notes).run();
    }

    private List<TextLine> run() {
        while (at < text.length()) {
            char c = text.charAt(at);
            boolean taken =
                    switch (c) {
                        case '\\' -> escape();
                        case '*', '_' -> emphasis(c);
                        case '[', '!' -> bracket(c);
                        case ']' -> closeBracket();
                        case '<' -> tag() || address();
                        case '&' -> entity();
                        case '`' -> code();
                        default -> false;
                    };
            if (!taken) {
                plain.append(c);
                at++;
            }
        }
        flush();
        return Pieces.lines(pieces);
    }

    private void flush() {
        if (plain.length() > 0) {
            pieces.add(new Piece(plain.toString()));
            plain.setLength(0);
        }
    }

    private void add(Piece piece, int end) {
        flush();
        pieces.add(piece);
        at = end;
    }

    private boolean escape() {
        if (at + 1 < text.length() && text.charAt(at + 1) == '\n') {
            plain.append(Pieces.BREAK);
            at += 2;
            return true;
        }
        if (at + 1 < text.length() && InlineForms.isEscapable(text.charAt(at + 1))) {
            plain.append(text.charAt(at + 1));
            at += 2;
            return true;
        }
        return false;
    }

    private boolean emphasis(char sign) {
        int end = at;
        while (end < text.length() && text.charAt(end) == sign) {
            end++;
        }
        flush();
        delimiters.emphasis(sign, end - at, InlineForms.opens(text, at, end), InlineForms.closes(text, at, end));
        at = end;
        return true;
    }

    private boolean bracket(char c) {
        Optional<String> label = InlineForms.noteLabel(text, at);
        if (label.isPresent() && notes.containsKey(label.get())) {
            add(
                    Piece.styled(notes.get(label.get()), Piece.RAISED),
                    at + label.get().length() + 3);
            return true;
        }
        boolean image = c == '!' && at + 1 < text.length() && text.charAt(at + 1) == '[';
        if (c == '!' && !image) {
            return false;
        }
        flush();
        delimiters.openBracket(image ? "![" : "[");
        at += image ? 2 : 1;
        return true;
    }

    private boolean closeBracket() {
        Optional<InlineForms.Target> target = InlineForms.target(text, at + 1);
        flush();
        if (target.isEmpty() || !delimiters.closeBracket(target.get().href())) {
            return false;
        }
        at = target.get().end();
        return true;
    }

    private boolean tag() {
        int end = at;
        while (end < text.length() && end - at < 10 && text.charAt(end) != '>') {
            end++;
        }
        if (end >= text.length() || text.charAt(end) != '>') {
            return false;
        }
        String name = text.substring(at + 1, end).toLowerCase(Locale.ROOT);
        if (name.equals("br") || name.equals("br/") || name.equals("br /")) {
            plain.append(Pieces.BREAK);
            at = end + 1;
            at += at < text.length() && text.charAt(at) == '\n' ? 1 : 0;
            return true;
        }
        boolean closing = name.startsWith("/");
        Integer style = TAGS.get(closing ? name.substring(1) : name);
        if (style == null) {
            return false;
        }
        flush();
        delimiters.tag(text.substring(at, end + 1), style, closing);
        at = end + 1;
        return true;
    }

    private boolean address() {
        Optional<String> address = InlineForms.address(text, at);
        if (address.isEmpty()) {
            return false;
        }
        add(Piece.linked(address.get(), address.get()), at + address.get().length() + 2);
        return true;
    }

    private boolean entity() {
        Optional<InlineForms.Target> entity = InlineForms.entity(text, at);
        entity.ifPresent(found -> {
            plain.append(found.href());
            at = found.end();
        });
        return entity.isPresent();
    }

    private boolean code() {
        int end = text.indexOf('`', at + 1);
        boolean single = end > at + 1 && (end + 1 == text.length() || text.charAt(end + 1) != '`');
        if (!single || end - at > 200) {
            return false;
        }
        plain.append(text, at + 1, end);
        at = end + 1;
        return true;
    }
}
