// SPDX-License-Identifier: Apache-2.0
package undoc.io.json.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
import undoc.model.body.Paragraph;
import undoc.model.body.ParagraphRole;
import undoc.model.body.Quotation;
import undoc.model.body.Reference;
import undoc.model.body.SignatureBlock;
import undoc.model.body.Speech;
import undoc.model.body.Strong;
import undoc.model.body.Subscript;
import undoc.model.body.Superscript;
import undoc.model.body.Table;
import undoc.model.body.Text;
import undoc.model.body.Underline;
import undoc.symbol.DocumentSymbol;

/** The types of blocks and inlines: which properties each has, and how it is made of them. */
enum NodeType {
    TEXT("text", Set.of("text"), (f, r) -> new Text(f.text("text"))),
    EMPHASIS("emphasis", Set.of("content"), (f, r) -> new Emphasis(r.inlinesOf(f))),
    STRONG("strong", Set.of("content"), (f, r) -> new Strong(r.inlinesOf(f))),
    UNDERLINE("underline", Set.of("content"), (f, r) -> new Underline(r.inlinesOf(f))),
    SUPERSCRIPT("superscript", Set.of("content"), (f, r) -> new Superscript(r.inlinesOf(f))),
    SUBSCRIPT("subscript", Set.of("content"), (f, r) -> new Subscript(r.inlinesOf(f))),
    REFERENCE(
            "reference",
            Set.of("symbol", "href", "content"),
            (f, r) -> new Reference(f.string("symbol").map(DocumentSymbol::parse), f.string("href"), r.inlinesOf(f))),
    FOOTNOTE("footnote", Set.of("marker", "content"), (f, r) -> new FootnoteReference(f.text("marker"), r.blocksOf(f))),
    LINE_BREAK("lineBreak", Set.of(), (f, r) -> new LineBreak()),
    HEADING(
            "heading",
            Set.of("level", "number", "content"),
            (f, r) -> new Heading(f.level, f.string("number"), r.inlinesOf(f))),
    PARAGRAPH(
            "paragraph",
            Set.of("number", "role", "content", "blocks"),
            (f, r) ->
                    new Paragraph(f.string("number"), f.string("role").map(NodeType::role), r.inlinesOf(f), f.blocks)),
    LIST("list", Set.of("items"), (f, r) -> new ListBlock(f.items)),
    TABLE("table", Set.of("caption", "headerRows", "rows"), (f, r) -> new Table(f.caption, f.headerRows, f.rows)),
    QUOTATION("quotation", Set.of("content"), (f, r) -> new Quotation(r.blocksOf(f))),
    SIGNATURE("signature", Set.of("signatories"), (f, r) -> new SignatureBlock(f.signatories)),
    SPEECH(
            "speech",
            Set.of("speaker", "affiliation", "language", "content"),
            (f, r) -> new Speech(
                    f.text("speaker"),
                    f.string("affiliation"),
                    f.string("language").map(NodeType::language),
                    r.blocksOf(f))),
    FIGURE("figure", Set.of("alternativeText"), (f, r) -> new Figure(f.text("alternativeText"))),
    FOREIGN("foreign", Set.of("vocabulary", "source"), (f, r) -> new Foreign(f.text("vocabulary"), f.text("source")));

    /** The properties whose values are strings. */
    static final Set<String> STRINGS = Set.of(
            "text",
            "number",
            "role",
            "marker",
            "symbol",
            "href",
            "speaker",
            "affiliation",
            "language",
            "alternativeText",
            "vocabulary",
            "source");

    private static final Map<String, NodeType> BY_NAME = new HashMap<>();

    static {
        for (NodeType type : values()) {
            BY_NAME.put(type.name, type);
        }
    }

    private final String name;
    private final Set<String> properties;
    private final BiFunction<NodeFields, BodyJsonReader, Object> construction;

    NodeType(String name, Set<String> properties, BiFunction<NodeFields, BodyJsonReader, Object> construction) {
        this.name = name;
        this.properties = properties;
        this.construction = construction;
    }

    static @Nullable NodeType of(String name) {
        return BY_NAME.get(name);
    }

    Set<String> properties() {
        return properties;
    }

    Object build(NodeFields fields, BodyJsonReader reader) {
        return construction.apply(fields, reader);
    }

    private static ParagraphRole role(String id) {
        return known("role", id, ParagraphRole.ofId(id));
    }

    private static Language language(String code) {
        return known("language", code, Language.ofCode(code));
    }

    private static <T> T known(String what, String text, Optional<T> value) {
        return value.orElseThrow(() -> new IllegalArgumentException("no " + what + " \"" + text + "\"; known are "
                + List.of(what.equals("role") ? ParagraphRole.values() : Language.values())));
    }
}
