// SPDX-License-Identifier: Apache-2.0
package undoc.io.xml.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import undoc.model.body.Emphasis;
import undoc.model.body.FootnoteReference;
import undoc.model.body.Inline;
import undoc.model.body.LineBreak;
import undoc.model.body.Reference;
import undoc.model.body.Strong;
import undoc.model.body.Subscript;
import undoc.model.body.Superscript;
import undoc.model.body.Text;
import undoc.model.body.Underline;

/**
 * Makes inlines of a run of mixed content as anybody may have written it. White space is one blank, none at the ends of
 * the run; an element without a meaning of its own gives its words. One reader for one run.
 */
final class FreeInlineReader {
    private static final Set<String> REFERENCES = Set.of("a", "ref", "rref", "mref");
    /** How deep formatting is followed; below it only the words are kept. */
    private static final int MAX_NESTING = 8;

    private final FreeBodyReader body;
    /** Texts with words that are still to come. */
    private int left;

    private boolean begun;
    private boolean blank;

    private FreeInlineReader(FreeBodyReader body) {
        this.body = body;
    }

    /** The inlines of a run of elements and texts. */
    static List<Inline> read(List<?> run, FreeBodyReader body) {
        FreeInlineReader reader = new FreeInlineReader(body);
        reader.left = count(run);
        return reader.inlines(run, 0);
    }

    private static int count(List<?> run) {
        int texts = 0;
        for (Object child : run) {
            if (child instanceof String text) {
                texts += Words.end(text) == 0 ? 0 : 1;
            } else if (child instanceof XmlElement element && !element.is("authorialNote")) {
                texts += count(element.children());
            }
        }
        return texts;
    }

    private List<Inline> inlines(List<?> run, int depth) {
        List<Inline> inlines = new ArrayList<>();
        for (Object child : run) {
            if (child instanceof String text) {
                String words = words(text);
                if (!words.isEmpty()) {
                    inlines.add(new Text(words));
                }
            } else if (child instanceof XmlElement element) {
                element(element, depth, inlines);
            }
        }
        return inlines;
    }

    /** The words of a text; a blank before them where words stand before, after them where more follow. */
    private String words(String text) {
        int end = Words.end(text);
        boolean ahead = begun && !blank && !text.isEmpty() && Words.isBlank(text.charAt(0));
        if (end == 0) {
            blank |= ahead && left > 0;
            return ahead && left > 0 ? " " : "";
        }
        left--;
        begun = true;
        blank = end < text.length() && left > 0;
        String words = Words.squeezed(text, 0, blank ? text.length() : end);
        return !ahead && words.charAt(0) == ' ' ? words.substring(1) : words;
    }

    private void element(XmlElement element, int depth, List<Inline> out) {
        if (element.is("authorialNote")) {
            out.add(note(element));
        } else if (element.is("eol") || element.is("br")) {
            if (begun && left > 0) {
                out.add(new LineBreak());
                blank = true;
            }
        } else {
            List<Inline> content = inlines(element.children(), depth + 1);
            if (content.isEmpty() || depth >= MAX_NESTING) {
                out.addAll(content);
            } else {
                wrap(element, content, out);
            }
        }
    }

    private void wrap(XmlElement element, List<Inline> content, List<Inline> out) {
        if (element.is("sup")) {
            out.add(new Superscript(content));
        } else if (element.is("sub")) {
            out.add(new Subscript(content));
        } else if (REFERENCES.contains(element.name())) {
            String href = Words.of(element.get("href"));
            Optional<String> link = href.isEmpty() ? Optional.empty() : Optional.of(href);
            out.add(new Reference(body.symbolOf(href), link, content));
        } else {
            out.addAll(styled(element, content));
        }
    }

    /** The words in the type that element or class name: a span may be bold and italic. */
    private static List<Inline> styled(XmlElement element, List<Inline> content) {
        List<Inline> styled = content;
        if (element.is("u") || element.hasClass("underline")) {
            styled = List.of(new Underline(styled));
        }
        if (element.is("b") || element.hasClass("bold")) {
            styled = List.of(new Strong(styled));
        }
        if (element.is("i") || element.hasClass("italic")) {
            styled = List.of(new Emphasis(styled));
        }
        return styled;
    }

    FootnoteReference note(XmlElement element) {
        return new FootnoteReference(Words.of(element.get("marker")), body.blocks(element));
    }
}
