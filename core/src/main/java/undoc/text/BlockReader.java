// SPDX-License-Identifier: Apache-2.0
package undoc.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import undoc.text.TextBlock.Kind;

/**
 * Cuts Markdown into blocks, in one pass over its lines: headings, paragraphs, list items, quotations, tables,
 * footnotes, rules and page breaks. Lists and quotations are not nested here; how deep an item stands is told by its
 * indent and by the form of its marker.
 */
final class BlockReader {
    private final List<RawBlock> blocks = new ArrayList<>();
    private final List<String> lines;
    private final ParagraphStarts starts;
    private Optional<RawBlock> open = Optional.empty();
    private boolean afterBlank = true;
    private String noteLabel = "";
    private String fence = "";
    private int indentAbove;

    private BlockReader(List<String> lines) {
        this.lines = lines;
        starts = new ParagraphStarts(lines);
    }

    static List<RawBlock> read(List<String> lines) {
        BlockReader reader = new BlockReader(lines);
        for (int i = 0; i < lines.size(); i++) {
            i = reader.line(i);
        }
        reader.close();
        return reader.blocks;
    }

    /** Reads a line, and more where a table begins; gives back the last line read. */
    private int line(int at) {
        String line = lines.get(at);
        String text = line.strip();
        if (!fence.isEmpty() || LineForms.isFence(text)) {
            fenced(line, text);
        } else if (line.equals(SourceText.PAGE_BREAK)) {
            add(RawBlock.empty(Kind.PAGE_BREAK));
        } else if (text.isEmpty()) {
            close();
            afterBlank = true;
            return at;
        } else if (isSetext(text)) {
            heading(text.charAt(0) == '=' ? 1 : 2);
        } else if (LineForms.isTypedRule(text)) {
            add(RawBlock.of(Kind.TYPED_RULE, 0, text));
        } else if (LineForms.isRule(text)) {
            add(RawBlock.empty(Kind.RULE));
        } else if (LineForms.headingLevel(text) > 0) {
            int level = LineForms.headingLevel(text);
            add(new RawBlock(Kind.HEADING, level, 0, "", false, List.of(LineForms.headingText(text, level))));
        } else if (at + 1 < lines.size() && TableForms.begins(line, lines.get(at + 1))) {
            return table(at);
        } else {
            textLine(at, line, text);
            indentAbove = LineForms.indent(line);
        }
        afterBlank = false;
        return at;
    }

    private void textLine(int at, String line, String text) {
        int indent = LineForms.indent(line);
        Optional<LineForms.NoteStart> note = LineForms.noteStart(text);
        if (note.isPresent()) {
            close();
            noteLabel = note.get().label();
            openNote(note.get().rest());
        } else if (text.startsWith(">")) {
            quote(text);
        } else if (afterBlank && !noteLabel.isEmpty() && indent >= 2) {
            openNote(trailing(line));
        } else if (LineForms.isImage(text)) {
            add(RawBlock.of(Kind.FIGURE, indent, text));
        } else if (beginsItem(text)) {
            noteLabel = "";
            close();
            open = Optional.of(RawBlock.of(Kind.ITEM, indent, LineForms.withBullet(trailing(line))));
        } else if (open.isPresent() && !starts.at(at, open.get().lines(), indentAbove)) {
            open.get().lines().add(trailing(line));
        } else {
            noteLabel = "";
            close();
            open = Optional.of(RawBlock.of(Kind.PARAGRAPH, indent, trailing(line)));
        }
    }

    private void openNote(String text) {
        close();
        open = Optional.of(new RawBlock(Kind.NOTE, 0, 0, noteLabel, false, new ArrayList<>(List.of(text))));
    }

    private void quote(String text) {
        String inner = LineForms.withoutQuoteMarks(text);
        if (inner.isBlank()) {
            close();
        } else if (open.isPresent() && open.get().kind() == Kind.QUOTE) {
            open.get().lines().add(inner);
        } else {
            close();
            open = Optional.of(RawBlock.of(Kind.QUOTE, 0, inner));
        }
    }

    /** A bullet always begins an item; a number or letter does not where a sentence may go on in it. */
    private boolean beginsItem(String text) {
        if (LineForms.isBullet(text)) {
            return text.charAt(0) != '*' || !afterTypedRule();
        }
        if (!LineForms.isOrdered(text)) {
            return false;
        }
        if (open.isEmpty() || open.get().kind() == Kind.ITEM || LineForms.isSpacedNumber(text)) {
            return true;
        }
        List<String> before = open.get().lines();
        return Sentences.ends(before.get(before.size() - 1));
    }

    private boolean afterTypedRule() {
        return !blocks.isEmpty() && blocks.get(blocks.size() - 1).kind() == Kind.TYPED_RULE;
    }

    private boolean isSetext(String text) {
        return !afterBlank
                && open.isPresent()
                && open.get().kind() == Kind.PARAGRAPH
                && LineForms.isSetextUnderline(text);
    }

    private void heading(int level) {
        RawBlock paragraph = open.orElseThrow();
        open = Optional.empty();
        blocks.add(new RawBlock(Kind.HEADING, level, 0, "", false, paragraph.lines()));
    }

    private int table(int at) {
        close();
        List<String> rows = new ArrayList<>(List.of(lines.get(at).strip()));
        int end = at + 2;
        while (end < lines.size() && lines.get(end).indexOf('|') >= 0) {
            rows.add(lines.get(end++).strip());
        }
        blocks.add(new RawBlock(Kind.TABLE, 0, 0, "", false, rows));
        afterBlank = false;
        return end - 1;
    }

    private void fenced(String line, String text) {
        if (fence.isEmpty()) {
            close();
            fence = text.substring(0, 3);
            open = Optional.of(new RawBlock(Kind.PARAGRAPH, 0, 0, "", true, new ArrayList<>()));
            String info = text.replace(fence.charAt(0), ' ').strip();
            if (!info.isEmpty()) {
                open.get().lines().add(info);
            }
        } else if (text.startsWith(fence) && text.replace(fence.charAt(0), ' ').isBlank()) {
            fence = "";
            close();
        } else {
            open.orElseThrow().lines().add(line + "  ");
        }
    }

    private void add(RawBlock block) {
        noteLabel = "";
        close();
        blocks.add(block);
    }

    private void close() {
        open.filter(block -> !block.lines().isEmpty()).ifPresent(blocks::add);
        open = Optional.empty();
    }

    /** The line without its indent; blanks at its end are kept, because they may ask for a line break. */
    private static String trailing(String line) {
        return line.stripLeading();
    }
}
