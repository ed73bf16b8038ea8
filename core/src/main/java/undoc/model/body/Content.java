// SPDX-License-Identifier: Apache-2.0
package undoc.model.body;

import java.util.List;
import java.util.stream.Stream;

/** Walks over blocks and inlines, and their plain text. */
public final class Content {
    private Content() {}

    /**
     * Blocks or inlines and all that they hold, in reading order, each before what it holds. The content of a footnote
     * stands where its marker stands.
     *
     * @param nodes blocks or inlines
     */
    public static Stream<Object> nodes(List<?> nodes) {
        return nodes.stream()
                .flatMap(node -> Stream.concat(
                        Stream.of(node), Nesting.childrenOf(node).stream().flatMap(Content::nodes)));
    }

    /**
     * What there is of one type among blocks or inlines and all that they hold, in reading order.
     *
     * @param type a type of block or inline
     * @param nodes blocks or inlines
     */
    public static <T> Stream<T> all(Class<T> type, List<?> nodes) {
        return nodes(nodes).filter(type::isInstance).map(type::cast);
    }

    /**
     * The plain text of blocks or inlines: without marks and footnotes, a blank for a line break, each block on a line
     * of its own; names and offices of signatories included. May be empty.
     *
     * @param nodes blocks or inlines
     */
    public static String text(List<?> nodes) {
        StringBuilder text = new StringBuilder();
        append(nodes, text);
        return text.toString();
    }

    /** The running text directly inside an inline; empty where it holds characters or none. A footnote's is apart. */
    public static List<Inline> within(Inline inline) {
        if (inline instanceof FootnoteReference) {
            return List.of();
        }
        return Nesting.childrenOf(inline).stream()
                .flatMap(List::stream)
                .map(Inline.class::cast)
                .toList();
    }

    private static void append(List<?> nodes, StringBuilder text) {
        for (Object node : nodes) {
            if (node instanceof Block && text.length() > 0 && text.charAt(text.length() - 1) != '\n') {
                text.append('\n');
            }
            if (node instanceof Text words) {
                text.append(words.text());
            } else if (node instanceof LineBreak) {
                text.append(' ');
            } else if (node instanceof SignatureBlock block) {
                block.signatories().forEach(signatory -> append(signatory, text));
            } else if (node instanceof Figure figure) {
                text.append(figure.alternativeText());
            } else if (!(node instanceof FootnoteReference)) {
                Nesting.childrenOf(node).forEach(children -> append(children, text));
            }
        }
    }

    private static void append(Signatory signatory, StringBuilder text) {
        text.append(signatory.name());
        signatory.role().ifPresent(role -> text.append('\n').append(role));
        text.append('\n');
    }
}
