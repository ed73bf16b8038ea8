// SPDX-License-Identifier: Apache-2.0
package undoc.io.xml.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import undoc.model.Language;
import undoc.model.body.Block;
import undoc.model.body.Figure;
import undoc.model.body.Foreign;
import undoc.model.body.Heading;
import undoc.model.body.Inline;
import undoc.model.body.ListBlock;
import undoc.model.body.ListItem;
import undoc.model.body.Paragraph;
import undoc.model.body.ParagraphRole;
import undoc.model.body.Quotation;
import undoc.model.body.Signatory;
import undoc.model.body.SignatureBlock;
import undoc.model.body.Speech;
import undoc.model.body.Table;
import undoc.model.body.TableCell;
import undoc.model.body.TableRow;

/** Makes blocks of the elements that {@link AknBodyWriter} writes. */
final class AknBodyReader {
    private final AknInlineReader inlines;

    AknBodyReader() {
        this.inlines = new AknInlineReader(this);
    }

    AknInlineReader inlines() {
        return inlines;
    }

    /** The blocks directly inside an element. */
    List<Block> blocks(XmlElement parent) {
        return blocks(parent.elements());
    }

    private List<Block> blocks(List<XmlElement> elements) {
        List<Block> blocks = new ArrayList<>();
        elements.forEach(element -> block(element).ifPresent(blocks::add));
        return blocks;
    }

    private Optional<Block> block(XmlElement element) {
        return switch (element.name()) {
            case "crossHeading" -> Optional.of(heading(element));
            case "block" ->
                Optional.of(element.get("name").equals("figure") ? new Figure(element.text()) : heading(element));
            case "paragraph", "blockContainer" -> Optional.of(container(element));
            case "blockList" -> Optional.of(list(element));
            case "table" -> Optional.of(table(element));
            case "foreign" ->
                element.elements().stream().findFirst().map(f -> new Foreign(f.get("vocabulary"), f.text()));
            case "speech" -> Optional.of(speech(element));
            case "p" -> words(element);
            default -> Optional.empty();
        };
    }

    private Optional<Block> words(XmlElement p) {
        List<Inline> content = inlines.read(p);
        return content.isEmpty()
                ? Optional.empty()
                : Optional.of(new Paragraph(Optional.empty(), role(p), content, List.of()));
    }

    private static Optional<ParagraphRole> role(XmlElement element) {
        return List.of(element.get("class").split(" ")).stream()
                .flatMap(token -> ParagraphRole.ofId(token).stream())
                .findFirst();
    }

    private Heading heading(XmlElement element) {
        int level = element.get("class").startsWith("level-")
                ? Integer.parseInt(element.get("class").substring("level-".length()))
                : 1;
        Optional<String> number = Optional.empty();
        XmlElement words = element;
        if (!element.children().isEmpty()
                && element.children().get(0) instanceof XmlElement first
                && first.get("name").equals("num")) {
            number = Optional.of(first.text());
            words = new XmlElement(element.namespace(), element.name());
            words.children()
                    .addAll(element.children().subList(1, element.children().size()));
        }
        return new Heading(level, number, inlines.read(words));
    }

    private Block container(XmlElement element) {
        if (element.hasClass("quotation")) {
            return new Quotation(blocks(element));
        }
        if (element.hasClass("signatures")) {
            return new SignatureBlock(element.all(e -> e.is("signature")).stream()
                    .map(AknBodyReader::signatory)
                    .toList());
        }
        if (element.hasClass("speech")) {
            return speech(element);
        }
        XmlElement content = element.is("paragraph") ? element.first("content").orElse(element) : element;
        List<XmlElement> parts = new ArrayList<>(content.elements());
        parts.removeIf(part -> part.is("num"));
        return new Paragraph(
                element.first("num").map(XmlElement::text),
                role(element),
                parts.isEmpty() ? List.of() : inlines.read(parts.get(0)),
                parts.isEmpty() ? List.of() : blocks(parts.subList(1, parts.size())));
    }

    private static Signatory signatory(XmlElement element) {
        return new Signatory(
                named(element, "name").orElse(""),
                named(element, "role"),
                element.hasClass("signed"),
                named(element, "mark"));
    }

    private Speech speech(XmlElement element) {
        XmlElement heading =
                element.first("heading").or(() -> element.first("from")).orElse(element);
        return new Speech(
                named(heading, "speaker").orElse(""),
                named(heading, "affiliation"),
                element.find("xml:lang").flatMap(Language::ofCode),
                blocks(element));
    }

    private static Optional<String> named(XmlElement parent, String name) {
        return parent.elements("inline").stream()
                .filter(e -> e.get("name").equals(name))
                .map(XmlElement::text)
                .findFirst();
    }

    private ListBlock list(XmlElement element) {
        return new ListBlock(element.elements("item").stream()
                .map(item -> new ListItem(item.first("num").map(XmlElement::text), blocks(item)))
                .toList());
    }

    private Table table(XmlElement element) {
        List<TableRow> rows = new ArrayList<>();
        int headers = 0;
        for (XmlElement row : element.elements("tr")) {
            if (headers == rows.size() && row.elements().stream().allMatch(cell -> cell.is("th"))) {
                headers++;
            }
            rows.add(new TableRow(row.elements().stream().map(this::cell).toList()));
        }
        return new Table(element.first("caption").map(inlines::read).orElse(List.of()), headers, rows);
    }

    private TableCell cell(XmlElement cell) {
        return new TableCell(span(cell, "colspan"), span(cell, "rowspan"), blocks(cell));
    }

    private static int span(XmlElement cell, String attribute) {
        return cell.find(attribute).map(Integer::parseInt).orElse(1);
    }
}
