// SPDX-License-Identifier: Apache-2.0
package undoc.io.xml.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import undoc.model.body.Block;
import undoc.model.body.Inline;
import undoc.model.body.Paragraph;
import undoc.model.body.Text;

/** Finds numbers and letters of paragraphs that stand among the words. */
final class Markers {
    /** A number, or a letter or small Roman figures in brackets, that a paragraph's words begin with. */
    private static final Pattern MARKER = Pattern.compile(
            "(\\([a-z]{1,4}\\)|[a-z]{1,4}\\)|\\([\u0623-\u064a]\u0640?\\)|\\d{1,3}(?:\\.| ?[-\u2013]))(?: |$)");

    private Markers() {}

    /** A number or letter that is part of the words is the paragraph's number. */
    static List<Block> taken(List<Block> content) {
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
}
