// SPDX-License-Identifier: Apache-2.0
package undoc.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import undoc.model.body.Block;
import undoc.model.body.Emphasis;
import undoc.model.body.Figure;
import undoc.model.body.Foreign;
import undoc.model.body.Heading;
import undoc.model.body.Inline;
import undoc.model.body.LineBreak;
import undoc.model.body.ListBlock;
import undoc.model.body.ListItem;
import undoc.model.body.Paragraph;
import undoc.model.body.Quotation;
import undoc.model.body.Signatory;
import undoc.model.body.SignatureBlock;
import undoc.model.body.Speech;
import undoc.model.body.Strong;
import undoc.model.body.Table;
import undoc.model.body.TableCell;
import undoc.model.body.Text;

/** Writes blocks as Markdown. */
final class BlockMarkdown implements Block.Cases<Boolean> {
    private final Paper paper;
    private final Footnotes notes;
    private final int titleLevel;

    /** Headings are one level and more below {@code titleLevel}. */
    BlockMarkdown(Paper paper, Footnotes notes, int titleLevel) {
        this.paper = paper;
        this.notes = notes;
        this.titleLevel = titleLevel;
    }

    void blocks(List<? extends Block> blocks) {
        blocks.forEach(block -> block.fold(this));
    }

    /** The texts of the footnotes that were referred to since the last time. */
    void notes() {
        for (Optional<Footnotes.Waiting> next = notes.next(); next.isPresent(); next = notes.next()) {
            Footnotes.Waiting note = next.get();
            paper.inside(
                    "[^" + note.label() + "]: ",
                    "    ",
                    () -> blocks(note.note().content()));
        }
    }

    /** Writes running text; {@code numbered}: its first word may look like the number of a list item. */
    void words(List<? extends Inline> content, boolean numbered) {
        paper.block(lines(InlineMarkdown.of(content, notes), numbered));
    }

    private static String lines(String text, boolean numbered) {
        String[] lines = text.split(String.valueOf(Pieces.BREAK), -1);
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < lines.length; i++) {
            boolean last = i + 1 == lines.length;
            out.append(Escapes.start(lines[i], numbered && i == 0));
            if (!last) {
                boolean between = !lines[i].isBlank() && !lines[i + 1].isBlank();
                out.append(between ? "  \n" : "<br>");
            }
        }
        return out.toString();
    }

    @Override
    public Boolean heading(Heading heading) {
        heading(titleLevel + heading.level(), numbered(heading.number(), heading.content()));
        return true;
    }

    void heading(int level, List<? extends Inline> content) {
        String text = InlineMarkdown.of(content, notes).replace(String.valueOf(Pieces.BREAK), "<br>");
        if (text.endsWith("#")) {
            text = text.substring(0, text.length() - 1) + "\\#";
        }
        paper.block("#".repeat(Math.min(level, 6)) + " " + text);
    }

    private static List<Inline> numbered(Optional<String> number, List<? extends Inline> content) {
        List<Inline> words = new ArrayList<>();
        number.filter(n -> !n.isBlank()).ifPresent(n -> words.add(new Text(n + " ")));
        words.addAll(content);
        return words;
    }

    @Override
    public Boolean paragraph(Paragraph paragraph) {
        String number = paragraph.number().orElse("").strip();
        boolean item = number.matches("\\p{Nd}{1,3}[.)]");
        String indent = item ? " ".repeat(number.length() + 1) : "";
        paper.inside("", "", () -> words(numbered(paragraph.number(), paragraph.content()), item));
        paper.inside(indent, indent, () -> blocks(paragraph.blocks()));
        return true;
    }

    @Override
    public Boolean list(ListBlock list) {
        list.items().forEach(this::item);
        return true;
    }

    private void item(ListItem item) {
        String marker = item.marker().orElse("•").strip();
        boolean bullet = marker.isEmpty() || marker.length() == 1 && !Character.isLetterOrDigit(marker.charAt(0));
        String begin = bullet ? "- " : Escapes.inline(marker, false) + " ";
        paper.inside(begin, bullet ? "  " : "", () -> blocks(item.content()));
    }

    @Override
    public Boolean table(Table table) {
        if (!table.caption().isEmpty()) {
            words(List.of(new Strong(table.caption())), false);
        }
        paper.block(new TableMarkdown(this::cell).of(table));
        return true;
    }

    private String cell(TableCell cell) {
        Paper inner = new Paper();
        new BlockMarkdown(inner, notes, titleLevel).blocks(cell.content());
        return inner.toString();
    }

    @Override
    public Boolean quotation(Quotation quotation) {
        paper.inside("> ", "> ", () -> blocks(quotation.content()));
        return true;
    }

    @Override
    public Boolean signature(SignatureBlock signature) {
        for (Signatory signatory : signature.signatories()) {
            List<Inline> words = new ArrayList<>();
            signatory.mark().filter(mark -> !mark.isBlank()).ifPresent(mark -> words.addAll(italic(mark)));
            if (!signatory.name().isBlank()) {
                words.add(new Strong(List.of(new Text(signatory.name()))));
            }
            signatory.role().filter(role -> !role.isBlank()).ifPresent(role -> {
                words.add(new LineBreak());
                words.add(new Text(role));
            });
            words(words, false);
        }
        return true;
    }

    private static List<Inline> italic(String mark) {
        int end = mark.length() - 1;
        if (end > 1 && mark.charAt(0) == '(' && mark.charAt(end) == ')') {
            return List.of(new Text("("), new Emphasis(List.of(new Text(mark.substring(1, end)))), new Text(") "));
        }
        return List.of(new Text(mark + " "));
    }

    @Override
    public Boolean speech(Speech speech) {
        List<Inline> words = new ArrayList<>();
        if (!speech.speaker().isBlank()) {
            words.add(new Strong(List.of(new Text(speech.speaker()))));
        }
        speech.affiliation().ifPresent(affiliation -> words.add(new Text(" (" + affiliation + ")")));
        words.add(new Text(": "));
        List<Block> rest = speech.content();
        if (rest.get(0) instanceof Paragraph first && first.number().isEmpty()) {
            words.addAll(first.content());
            rest = Stream.concat(first.blocks().stream(), rest.stream().skip(1)).toList();
        }
        words(words, false);
        blocks(rest);
        return true;
    }

    @Override
    public Boolean figure(Figure figure) {
        paper.block("![" + Escapes.inline(figure.alternativeText(), true) + "](#)");
        return true;
    }

    @Override
    public Boolean foreign(Foreign foreign) {
        List<String> lines = foreign.source().lines().toList();
        Optional<String> fence = Stream.of("```", "~~~")
                .filter(f -> lines.stream().noneMatch(line -> line.strip().startsWith(f)))
                .findFirst();
        if (fence.isPresent()) {
            paper.block(fence.get() + "\n" + foreign.source().stripTrailing() + "\n" + fence.get());
        } else {
            lines.stream().filter(line -> !line.isBlank()).forEach(line -> words(List.of(new Text(line)), false));
        }
        return true;
    }
}
