// SPDX-License-Identifier: Apache-2.0
package undoc.io.xml.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import undoc.model.body.Block;
import undoc.model.body.Figure;
import undoc.model.body.Heading;
import undoc.model.body.Inline;
import undoc.model.body.Paragraph;
import undoc.model.body.ParagraphRole;
import undoc.model.body.Quotation;
import undoc.model.body.SignatureBlock;
import undoc.model.body.Text;
import undoc.symbol.DocumentSymbol;

/**
 * Makes blocks of Akoma Ntoso as anybody may have written it: every text in its place, in the order of the file,
 * whether or not the schema allows it there.
 */
final class FreeBodyReader {
    /** Elements that stand in running text; all others begin a block. */
    private static final Set<String> INLINE = new HashSet<>(
            List.of(("a abbr affectedDocument authorialNote b br change concept courtType date def del docAuthority "
                            + "docCommittee docDate docIntroducer docJurisdiction docketNumber docNumber docProponent "
                            + "docPurpose docStage docStatus docTitle docType entity eol event fillIn i img inline ins "
                            + "judge lawyer legislature location marker mmod mod mref narrative neutralCitation "
                            + "noteRef object omissis opinion organization outcome party person placeholder process "
                            + "quantity quotedText recordedTime ref relatedDocument remark rmod role rref scene "
                            + "session shortTitle signature span sub sup term time u vote rt ruby decoration "
                            + "argument extractText")
                    .split(" ")));

    private static final Set<String> MODIFICATIONS = Set.of("mod", "rmod", "mmod");
    /** Elements that hold a run of text. */
    private static final Set<String> RUNS =
            Set.of("p", "block", "tocItem", "listIntroduction", "listWrapUp", "caption", "recordedTime", "summary");

    private static final Set<String> HEADINGS = Set.of("heading", "subheading", "crossHeading", "longTitle");
    /** A number, or a letter or small Roman figures in brackets, that a paragraph's words begin with. */
    private static final Pattern MARKER = Pattern.compile(
            "(\\([a-z]{1,4}\\)|[a-z]{1,4}\\)|\\([\u0623-\u064a]\u0640?\\)|\\d{1,3}(?:\\.| ?[-\u2013]))(?: |$)");

    private static final Pattern HEADING_CLASS = Pattern.compile("_?H(Ch|M|\\d.*)");

    /** Below this depth the words of an element are one paragraph: the model's limit is 64 levels. */
    private static final int MAX_DEPTH = 24;

    private final FreeLists lists = new FreeLists(this);
    private final FreeTables tables = new FreeTables(this);
    private final FreeSpeeches speeches = new FreeSpeeches(this);
    /** Links come again and again; each is told once. */
    private final Map<String, Optional<DocumentSymbol>> symbols = new HashMap<>();

    private Optional<ParagraphRole> role = Optional.empty();
    private int depth;
    /** How many elements with a heading the current one is in. */
    private int headed;

    /** The symbol of the document that a link leads to. */
    Optional<DocumentSymbol> symbolOf(String href) {
        return symbols.computeIfAbsent(href, Links::symbolOf);
    }

    /** The blocks inside an element. */
    List<Block> blocks(XmlElement element) {
        return blocks(element.children());
    }

    /** The blocks of a run of elements and texts. */
    List<Block> blocks(List<Object> children) {
        List<Block> out = new ArrayList<>();
        List<Object> run = new ArrayList<>();
        collect(children, run, out);
        paragraph(run, out);
        return out;
    }

    private void collect(List<Object> children, List<Object> run, List<Block> out) {
        for (Object child : children) {
            if (child instanceof XmlElement element && !isInline(element)) {
                paragraph(run, out);
                run.clear();
                block(element, out);
            } else if (child instanceof XmlElement element && holdsStructure(element)) {
                collect(element.children(), run, out);
            } else {
                run.add(child);
            }
        }
    }

    /** Whether an element stands in running text. */
    static boolean isInline(XmlElement element) {
        return INLINE.contains(element.name());
    }

    /** Whether a modification of another text quotes whole paragraphs of it. */
    private static boolean holdsStructure(XmlElement element) {
        return MODIFICATIONS.contains(element.name())
                && element.find(e -> e.is("quotedStructure")).isPresent();
    }

    /** The blocks of an element in this role. */
    List<Block> blocksAs(Optional<ParagraphRole> newRole, XmlElement element) {
        Optional<ParagraphRole> before = role;
        role = newRole;
        List<Block> blocks = blocks(element);
        role = before;
        return blocks;
    }

    /** The blocks of a run of elements and texts that are of no preamble, whatever they stand in. */
    List<Block> blocksWithoutRole(List<Object> children) {
        Optional<ParagraphRole> before = role;
        role = Optional.empty();
        List<Block> blocks = blocks(children);
        role = before;
        return blocks;
    }

    private void paragraph(List<Object> run, List<Block> out) {
        Optional<SignatureBlock> signatures = FreeSignatures.read(run);
        if (signatures.isPresent()) {
            out.add(signatures.get());
            return;
        }
        List<Inline> inlines = FreeInlineReader.read(run, this);
        if (!inlines.isEmpty()) {
            out.add(new Paragraph(Optional.empty(), role, inlines, List.of()));
        }
        pictures(run, out);
    }

    private static void pictures(List<Object> run, List<Block> out) {
        for (Object child : run) {
            if (child instanceof XmlElement element && element.is("img")) {
                String words = Words.of(element.get("alt"));
                out.add(new Figure(words.isEmpty() ? Words.of(element.get("src")) : words));
            } else if (child instanceof XmlElement element) {
                pictures(element.children(), out);
            }
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
            tables.read(element).ifPresentOrElse(out::add, () -> paragraph(List.of(element), out));
        } else if (FreeLists.LISTS.contains(name)) {
            lists.read(element, out);
        } else if (FreeSpeeches.SPEECHES.contains(name)) {
            speeches.read(element, out);
        } else if (name.equals("quotedStructure") || name.equals("embeddedStructure")) {
            List<Block> content = blocks(element);
            out.addAll(content.isEmpty() ? List.of() : List.of(new Quotation(content)));
        } else if (name.equals("num")) {
            Optional<String> number = number(element);
            number.ifPresent(n -> out.add(new Paragraph(Optional.of(n), role, List.of(), List.of())));
        } else if (name.equals("documentRef")) {
            documentReference(element, out);
        } else if (RUNS.contains(name)) {
            out.addAll(blocks(element));
        } else {
            numbered(element, out);
        }
        depth--;
    }

    /** A link to a part of the document in a file of its own. What has no path names a part of this file. */
    private void documentReference(XmlElement element, List<Block> out) {
        String href = element.get("href");
        if (!href.startsWith("#") && (href.indexOf('/') >= 0 || href.indexOf('.') >= 0)) {
            String name = element.get("showAs");
            paragraph(List.of(Akn.element("ref").with("href", href).add(name.isBlank() ? href : name)), out);
        }
    }

    private static Optional<String> number(XmlElement num) {
        return Optional.of(Words.of(num)).filter(n -> !n.isEmpty());
    }

    /** An element that may begin with a number, a number and a heading, or neither. */
    private void numbered(XmlElement element, List<Block> out) {
        List<Object> rest = withoutBlanks(element);
        Optional<String> number = takeNumber(rest);
        Optional<XmlElement> heading = take(rest, "heading");
        int inside = 0;
        if (heading.isPresent() && element.is("paragraph") && number.isPresent()) {
            rest.addAll(0, heading.get().children());
        } else if (heading.isPresent()
                && heading(number, heading.get(), level(number.isPresent() ? element : heading.get()), out)) {
            number = Optional.empty();
            inside = 1;
        }
        headed += inside;
        List<Block> content = blocks(rest);
        headed -= inside;
        if (number.isEmpty()) {
            out.addAll(lettered(level(element, content)));
            return;
        }
        boolean words = !content.isEmpty()
                && content.get(0) instanceof Paragraph first
                && first.number().isEmpty();
        Paragraph first = words ? (Paragraph) content.get(0) : new Paragraph(number, role, List.of(), List.of());
        List<Block> blocks = new ArrayList<>(first.blocks());
        blocks.addAll(words ? content.subList(1, content.size()) : content);
        out.add(new Paragraph(number, role, first.content(), blocks));
    }

    /** The class of a heading on a paragraph ({@code H1}, {@code H23}) makes its words a heading. */
    private List<Block> level(XmlElement element, List<Block> content) {
        String type = element.get("class");
        if (element.is("paragraph")
                && HEADING_CLASS.matcher(type).matches()
                && content.size() == 1
                && content.get(0) instanceof Paragraph words
                && words.blocks().isEmpty()
                && !words.content().isEmpty()) {
            return List.of(new Heading(level(element), words.number(), words.content()));
        }
        return content;
    }

    /** A number or letter that is part of the words is the paragraph's number. */
    private static List<Block> lettered(List<Block> content) {
        if (content.size() != 1
                || !(content.get(0) instanceof Paragraph words)
                || words.number().isPresent()
                || words.role().isPresent()
                || words.content().isEmpty()
                || !(words.content().get(0) instanceof Text text)) {
            return content;
        }
        Matcher matcher = MARKER.matcher(text.text());
        boolean marked = matcher.lookingAt();
        if (!marked
                || words.content().size() == 1 && matcher.end() == text.text().length()) {
            return content;
        }
        List<Inline> rest = new ArrayList<>(words.content());
        String after = text.text().substring(matcher.end());
        if (after.isEmpty()) {
            rest.remove(0);
        } else {
            rest.set(0, new Text(after));
        }
        return List.of(new Paragraph(Optional.of(matcher.group(1)), Optional.empty(), rest, words.blocks()));
    }

    /** The children of an element without the white space between them. */
    static List<Object> withoutBlanks(XmlElement element) {
        List<Object> rest = new ArrayList<>(element.children());
        rest.removeIf(child -> child instanceof String text && Words.end(text) == 0);
        return rest;
    }

    /** Takes the number that comes first, if one does; its footnotes stay, at the head of what follows it. */
    static Optional<String> takeNumber(List<Object> children) {
        Optional<XmlElement> num = take(children, "num");
        num.ifPresent(n -> children.addAll(0, n.all(e -> e.is("authorialNote"))));
        return num.flatMap(FreeBodyReader::number);
    }

    /** Takes the first child where it has this name. */
    static Optional<XmlElement> take(List<Object> children, String name) {
        if (!children.isEmpty() && children.get(0) instanceof XmlElement first && first.is(name)) {
            children.remove(0);
            return Optional.of(first);
        }
        return Optional.empty();
    }

    /** The level that a class names ({@code H23} is of the second), else that of the nesting. */
    private int level(XmlElement element) {
        String type = element.get("class");
        int at = type.indexOf('H') + 1;
        boolean named = at > 0 && at < type.length() && type.charAt(at) >= '1' && type.charAt(at) <= '6';
        return named ? type.charAt(at) - '0' : Math.min(6, 1 + headed);
    }

    private boolean heading(Optional<String> number, XmlElement element, int level, List<Block> out) {
        List<Inline> words = FreeInlineReader.read(element.children(), this);
        if (words.isEmpty()) {
            return false;
        }
        out.add(new Heading(level, number, words));
        return true;
    }
}
