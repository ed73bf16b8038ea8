// SPDX-License-Identifier: Apache-2.0
package undoc.io.xml.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import undoc.model.body.Block;
import undoc.model.body.Heading;
import undoc.model.body.Inline;
import undoc.model.body.Paragraph;
import undoc.model.body.ParagraphRole;

/** Makes headings and paragraphs of elements that may begin with a number, a heading, or both: sections, articles. */
final class FreeSections {
    private static final Pattern HEADING_CLASS = Pattern.compile("_?H(Ch|M|\\d.*)");

    private final FreeBodyReader body;
    /** How many elements with a heading the current one is in. */
    private int headed;

    FreeSections(FreeBodyReader body) {
        this.body = body;
    }

    /** A heading that stands for itself. */
    void heading(XmlElement element, List<Block> out) {
        heading(Optional.empty(), element, level(element), out);
    }

    /** An element that may begin with a number, a number and a heading, or neither. */
    void read(XmlElement element, Optional<ParagraphRole> role, List<Block> out) {
        List<Object> rest = Children.of(element);
        Optional<String> number = Children.takeNumber(rest);
        Optional<XmlElement> heading = Children.take(rest, "heading");
        int inside = 0;
        if (heading.isPresent() && element.is("paragraph") && number.isPresent()) {
            rest.addAll(0, heading.get().children());
        } else if (heading.isPresent()
                && heading(number, heading.get(), level(number.isPresent() ? element : heading.get()), out)) {
            number = Optional.empty();
            inside = 1;
        }
        headed += inside;
        List<Block> content = body.blocks(rest);
        headed -= inside;
        if (number.isEmpty()) {
            out.addAll(Markers.taken(level(element, content)));
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

    /** The level that a class names ({@code H23} is of the second), else that of the nesting. */
    private int level(XmlElement element) {
        String type = element.get("class");
        int at = type.indexOf('H') + 1;
        boolean named = at > 0 && at < type.length() && type.charAt(at) >= '1' && type.charAt(at) <= '6';
        return named ? type.charAt(at) - '0' : Math.min(6, 1 + headed);
    }

    private boolean heading(Optional<String> number, XmlElement element, int level, List<Block> out) {
        List<Inline> words = FreeInlineReader.read(element.children(), body);
        if (words.isEmpty()) {
            return false;
        }
        out.add(new Heading(level, number, words));
        return true;
    }
}
