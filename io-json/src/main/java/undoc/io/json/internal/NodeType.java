// SPDX-License-Identifier: Apache-2.0
package undoc.io.json.internal;

import static undoc.io.json.internal.NodeField.*;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import undoc.model.Language;
import undoc.model.body.Emphasis;
import undoc.model.body.Figure;
import undoc.model.body.FootnoteReference;
import undoc.model.body.Foreign;
import undoc.model.body.Heading;
import undoc.model.body.LineBreak;
import undoc.model.body.ListBlock;
import undoc.model.body.ListItem;
import undoc.model.body.Paragraph;
import undoc.model.body.ParagraphRole;
import undoc.model.body.Quotation;
import undoc.model.body.Reference;
import undoc.model.body.Signatory;
import undoc.model.body.SignatureBlock;
import undoc.model.body.Speech;
import undoc.model.body.Strong;
import undoc.model.body.Subscript;
import undoc.model.body.Superscript;
import undoc.model.body.Table;
import undoc.model.body.TableCell;
import undoc.model.body.TableRow;
import undoc.model.body.Text;
import undoc.model.body.Underline;
import undoc.symbol.DocumentSymbol;

/** The types of blocks and inlines and of their parts: which properties each has, and how it is made of them. */
enum NodeType {
    TEXT_NODE("text", set(TEXT), (f, r) -> new Text(f.text(TEXT))),
    EMPHASIS("emphasis", set(CONTENT), (f, r) -> new Emphasis(r.inlinesOf(f))),
    STRONG("strong", set(CONTENT), (f, r) -> new Strong(r.inlinesOf(f))),
    UNDERLINE("underline", set(CONTENT), (f, r) -> new Underline(r.inlinesOf(f))),
    SUPERSCRIPT("superscript", set(CONTENT), (f, r) -> new Superscript(r.inlinesOf(f))),
    SUBSCRIPT("subscript", set(CONTENT), (f, r) -> new Subscript(r.inlinesOf(f))),
    REFERENCE(
            "reference",
            set(SYMBOL, HREF, CONTENT),
            (f, r) -> new Reference(r.known(f, SYMBOL, DocumentSymbol::tryParse), f.string(HREF), r.inlinesOf(f))),
    FOOTNOTE("footnote", set(MARKER, CONTENT), (f, r) -> new FootnoteReference(f.text(MARKER), r.blocksOf(f))),
    LINE_BREAK("lineBreak", set(), (f, r) -> new LineBreak()),
    HEADING("heading", set(LEVEL, NUMBER, CONTENT), (f, r) -> new Heading(f.level, f.string(NUMBER), r.inlinesOf(f))),
    PARAGRAPH(
            "paragraph",
            set(NUMBER, ROLE, CONTENT, BLOCKS),
            (f, r) -> new Paragraph(f.string(NUMBER), r.known(f, ROLE, ParagraphRole::ofId), r.inlinesOf(f), f.blocks)),
    LIST("list", set(ITEMS), (f, r) -> new ListBlock(f.items)),
    TABLE("table", set(CAPTION, HEADER_ROWS, ROWS), (f, r) -> new Table(f.caption, f.headerRows, f.rows)),
    QUOTATION("quotation", set(CONTENT), (f, r) -> new Quotation(r.blocksOf(f))),
    SIGNATURE("signature", set(SIGNATORIES), (f, r) -> new SignatureBlock(f.signatories)),
    SPEECH(
            "speech",
            set(SPEAKER, AFFILIATION, LANGUAGE, CONTENT),
            (f, r) -> new Speech(
                    f.text(SPEAKER), f.string(AFFILIATION), r.known(f, LANGUAGE, Language::ofCode), r.blocksOf(f))),
    FIGURE("figure", set(ALTERNATIVE_TEXT), (f, r) -> new Figure(f.text(ALTERNATIVE_TEXT))),
    FOREIGN("foreign", set(VOCABULARY, SOURCE), (f, r) -> new Foreign(f.text(VOCABULARY), f.text(SOURCE))),
    LIST_ITEM("", set(MARKER, CONTENT), (f, r) -> new ListItem(f.string(MARKER), r.blocksOf(f))),
    ROW("", set(CELLS), (f, r) -> new TableRow(f.cells)),
    CELL("", set(COLUMN_SPAN, ROW_SPAN, CONTENT), (f, r) -> new TableCell(f.columnSpan, f.rowSpan, r.blocksOf(f))),
    SIGNATORY(
            "",
            set(NAME, NodeField.ROLE, SIGNED, MARK),
            (f, r) -> new Signatory(f.text(NAME), f.string(NodeField.ROLE), f.signed, f.string(MARK)));

    /** Those that a name in JSON names, by its length. */
    private static final List<List<NodeType>> BY_LENGTH = byLength();

    private final String key;
    private final int fields;
    private final BiFunction<NodeFields, BodyJsonReader, Object> construction;
    private final String label;

    NodeType(String key, int fields, BiFunction<NodeFields, BodyJsonReader, Object> construction) {
        this.key = key;
        this.fields = key.isEmpty() ? fields : fields | TYPE.bit();
        this.construction = construction;
        this.label = "a " + name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
    }

    private static List<List<NodeType>> byLength() {
        List<List<NodeType>> types = new ArrayList<>();
        for (NodeType type : values()) {
            while (types.size() <= type.key.length()) {
                types.add(new ArrayList<>());
            }
            types.get(type.key.length()).add(type);
        }
        types.get(0).clear();
        return types.stream().map(List::copyOf).toList();
    }

    /** The type with the name that stands here in JSON. */
    static @Nullable NodeType of(char[] text, int start, int length) {
        if (length < BY_LENGTH.size()) {
            for (NodeType type : BY_LENGTH.get(length)) {
                if (type.isAt(text, start)) {
                    return type;
                }
            }
        }
        return null;
    }

    private boolean isAt(char[] text, int start) {
        for (int i = 0; i < key.length(); i++) {
            if (text[start + i] != key.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** What messages call it. */
    String label() {
        return label;
    }

    /** Those of a set of fields that it does not have. */
    int strange(int present) {
        return present & ~fields;
    }

    Object build(NodeFields given, BodyJsonReader reader) {
        return construction.apply(given, reader);
    }
}
