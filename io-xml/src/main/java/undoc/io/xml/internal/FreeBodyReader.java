// SPDX-License-Identifier: Apache-2.0
package undoc.io.xml.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import undoc.model.body.Block;
import undoc.model.body.Heading;
import undoc.model.body.Inline;
import undoc.model.body.ListBlock;
import undoc.model.body.ListItem;
import undoc.model.body.Paragraph;
import undoc.model.body.ParagraphRole;
import undoc.model.body.Quotation;
import undoc.model.body.Speech;
import undoc.model.body.Table;
import undoc.model.body.TableCell;
import undoc.model.body.TableRow;

/**
 * Makes blocks of Akoma Ntoso as anybody may have written it: every text in its place, in the order of the file,
 * whether or not the schema allows it there.
 */
final class FreeBodyReader {
    /** Elements that stand in running text; all others begin a block. */
    private static final Set<String> INLINE =
            Set.of(("a abbr affectedDocument authorialNote b br change concept courtType date def del docAuthority "
                            + "docCommittee docDate docIntroducer docJurisdiction docketNumber docNumber docProponent "
                            + "docPurpose docStage docStatus docTitle docType entity eol event fillIn i img inline ins "
                            + "judge lawyer legislature location marker mmod mod mref narrative neutralCitation "
                            + "noteRef object omissis opinion organization outcome party person placeholder process "
                            + "quantity quotedText recordedTime ref relatedDocument remark rmod role rref scene "
                            + "session shortTitle signature span sub sup term time u vote rt ruby decoration "
                            + "argument extractText")
                    .split(" "));
    /** Elements that hold a run of text. */
    private static final Set<String> RUNS =
            Set.of("p", "block", "tocItem", "listIntroduction", "listWrapUp", "caption", "recordedTime", "summary");

    private static final Set<String> HEADINGS = Set.of("heading", "subheading", "crossHeading", "longTitle");
    private static final Set<String> ITEMS = Set.of("point", "indent", "item", "li");
    private static final Set<String> SPEECHES = Set.of("speech", "question", "answer");
    /** Below this depth the words of an element are one paragraph: the model's limit is 64 levels. */
    private static final int MAX_DEPTH = 24;

    private Optional<ParagraphRole> role = Optional.empty();
    private int depth;
    private boolean resolution;
    private boolean inAnnex;

    /** The blocks inside an element. */
    List<Block> blocks(XmlElement element) {
        return blocks(element.children());
    }

    /** The blocks of a run of elements and texts. */
    List<Block> blocks(List<Object> children) {
        List<Block> out = new ArrayList<>();
        List<Object> run = new ArrayList<>();
        for (Object child : children) {
            if (child instanceof XmlElement element && !INLINE.contains(element.name())) {
                paragraph(run, out);
                run.clear();
                block(element, out);
            } else {
                run.add(child);
            }
        }
        paragraph(run, out);
        return out;
    }

    /** The blocks of an element in this role. */
    List<Block> blocksAs(Optional<ParagraphRole> newRole, XmlElement element) {
        Optional<ParagraphRole> before = role;
        role = newRole;
        List<Block> blocks = blocks(element);
        role = before;
        return blocks;
    }

    private void paragraph(List<Object> run, List<Block> out) {
        List<Inline> inlines = FreeInlineReader.read(run, this);
        if (!inlines.isEmpty()) {
            out.add(new Paragraph(Optional.empty(), role, inlines, List.of()));
        }
    }

    private void block(XmlElement element, List<Block> out) {
        String name = element.name();
        if (name.equals("meta") || name.equals("componentInfo")) {
            return;
        }
        if (depth >= MAX_DEPTH) {
            paragraph(List.of(element), out);
            return;
        }
        depth++;
        if (name.equals("preamble")) {
            out.addAll(blocksAs(Optional.of(ParagraphRole.PREAMBULAR), element));
        } else if (name.equals("formula")) {
            out.addAll(blocksAs(Optional.empty(), element));
        } else if (HEADINGS.contains(name)) {
            heading(Optional.empty(), element, level(element), out);
        } else if (name.equals("table")) {
            table(element, out);
        } else if (name.equals("blockList") || name.equals("list") || name.equals("ul") || name.equals("ol")) {
            list(element, out);
        } else if (SPEECHES.contains(name)) {
            speech(element, out);
        } else if (name.equals("quotedStructure") || name.equals("embeddedStructure")) {
            List<Block> content = blocks(element);
            out.addAll(content.isEmpty() ? List.of() : List.of(new Quotation(content)));
        } else if (name.equals("num")) {
            Optional<String> number = number(element);
            number.ifPresent(n -> out.add(new Paragraph(Optional.of(n), role, List.of(), List.of())));
        } else if (RUNS.contains(name)) {
            out.addAll(blocks(element));
        } else {
            numbered(element, out);
        }
        depth--;
    }

    private static Optional<String> number(XmlElement num) {
        return Optional.of(Words.of(num)).filter(n -> !n.isEmpty());
    }

    /** An element that may begin with a number, a number and a heading, or neither. */
    private void numbered(XmlElement element, List<Block> out) {
        List<Object> rest = new ArrayList<>(element.children());
        rest.removeIf(child -> child instanceof String text && Words.of(text).isEmpty());
        Optional<String> number = take(rest, "num").flatMap(FreeBodyReader::number);
        boolean operative = number.isPresent() && element.is("paragraph") && role.isEmpty();
        Optional<XmlElement> heading = number.isPresent() ? take(rest, "heading") : Optional.empty();
        if (heading.isPresent() && heading(number, heading.get(), level(element), out)) {
            number = Optional.empty();
        }
        List<Block> content = blocks(rest);
        if (number.isEmpty()) {
            out.addAll(level(element, content));
            return;
        }
        Optional<ParagraphRole> its = operative ? resolutionRole() : role;
        boolean words = !content.isEmpty()
                && content.get(0) instanceof Paragraph first
                && first.number().isEmpty();
        Paragraph first = words ? (Paragraph) content.get(0) : new Paragraph(number, its, List.of(), List.of());
        List<Block> blocks = new ArrayList<>(first.blocks());
        blocks.addAll(words ? content.subList(1, content.size()) : content);
        out.add(new Paragraph(number, its, first.content(), blocks));
    }

    /** The class of a heading on a paragraph ({@code H1}, {@code H23}) makes its words a heading. */
    private static List<Block> level(XmlElement element, List<Block> content) {
        String type = element.get("class");
        if (element.is("paragraph")
                && type.matches("_?H(Ch|M|\\d.*)")
                && content.size() == 1
                && content.get(0) instanceof Paragraph words
                && words.blocks().isEmpty()
                && !words.content().isEmpty()) {
            return List.of(new Heading(level(element), words.number(), words.content()));
        }
        return content;
    }

    private Optional<ParagraphRole> resolutionRole() {
        return resolution && !inAnnex ? Optional.of(ParagraphRole.OPERATIVE) : Optional.empty();
    }

    /** Whether numbered paragraphs are operative. */
    void operative(boolean isResolution, boolean isAnnex) {
        resolution = isResolution;
        inAnnex = isAnnex;
    }

    private static Optional<XmlElement> take(List<Object> children, String name) {
        if (!children.isEmpty() && children.get(0) instanceof XmlElement first && first.is(name)) {
            children.remove(0);
            return Optional.of(first);
        }
        return Optional.empty();
    }

    private static int level(XmlElement element) {
        String type = element.get("class");
        int at = type.indexOf('H');
        return at >= 0 && at + 1 < type.length() && type.charAt(at + 1) >= '1' && type.charAt(at + 1) <= '6'
                ? type.charAt(at + 1) - '0'
                : 1;
    }

    private boolean heading(Optional<String> number, XmlElement element, int level, List<Block> out) {
        List<Inline> words = FreeInlineReader.read(element.children(), this);
        if (words.isEmpty()) {
            return false;
        }
        out.add(new Heading(level, number, words));
        return true;
    }

    private void list(XmlElement element, List<Block> out) {
        List<ListItem> items = new ArrayList<>();
        for (Object child : element.children()) {
            if (child instanceof XmlElement part && ITEMS.contains(part.name())) {
                item(part).ifPresent(items::add);
            } else if (!(child instanceof String text && Words.of(text).isEmpty())) {
                flush(items, out);
                out.addAll(blocks(List.of(child)));
            }
        }
        flush(items, out);
    }

    private static void flush(List<ListItem> items, List<Block> out) {
        if (!items.isEmpty()) {
            out.add(new ListBlock(items));
            items.clear();
        }
    }

    private Optional<ListItem> item(XmlElement element) {
        List<Object> rest = new ArrayList<>(element.children());
        rest.removeIf(child -> child instanceof String text && Words.of(text).isEmpty());
        Optional<String> marker = take(rest, "num").flatMap(FreeBodyReader::number);
        Optional<ParagraphRole> before = role;
        role = Optional.empty();
        List<Block> content = blocks(rest);
        role = before;
        return marker.isEmpty() && content.isEmpty() ? Optional.empty() : Optional.of(new ListItem(marker, content));
    }

    private void speech(XmlElement element, List<Block> out) {
        List<Object> rest = new ArrayList<>(element.children());
        rest.removeIf(child -> child instanceof String text && Words.of(text).isEmpty());
        String speaker = take(rest, "from").map(Words::of).orElse("");
        List<Block> content = blocks(rest);
        if (content.isEmpty()) {
            paragraph(List.of(speaker), out);
        } else {
            out.add(new Speech(
                    speaker,
                    Optional.empty(),
                    element.find("xml:lang").flatMap(undoc.model.Language::ofCode),
                    content));
        }
    }

    private void table(XmlElement element, List<Block> out) {
        List<TableRow> rows = new ArrayList<>();
        List<Inline> caption = new ArrayList<>();
        int headers = 0;
        Optional<ParagraphRole> before = role;
        role = Optional.empty();
        for (XmlElement row : element.elements()) {
            if (!row.is("tr")) {
                caption.addAll(FreeInlineReader.read(List.of(row), this));
                continue;
            }
            List<XmlElement> cells = row.elements();
            if (!cells.isEmpty()) {
                headers += headers == rows.size() && cells.stream().allMatch(c -> c.is("th")) ? 1 : 0;
                rows.add(new TableRow(cells.stream().map(this::cell).toList()));
            }
        }
        role = before;
        if (rows.isEmpty()) {
            paragraph(List.of(element), out);
        } else {
            out.add(new Table(caption, headers, rows));
        }
    }

    private TableCell cell(XmlElement cell) {
        return new TableCell(span(cell.get("colspan"), 1000), span(cell.get("rowspan"), 65_534), blocks(cell));
    }

    private static int span(String value, int most) {
        return value.matches("[1-9][0-9]{0,6}") ? Math.min(most, Integer.parseInt(value)) : 1;
    }
}
