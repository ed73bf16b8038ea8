// SPDX-License-Identifier: Apache-2.0
package undoc.io.xml.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;

/**
 * Writes a tree as XML: UTF-8, line feeds between elements where no text stands, and not a character more elsewhere.
 */
final class XmlTreeWriter {
    private final Map<String, String> prefixes;
    private final Set<String> mixed;
    private final Writer out;

    private XmlTreeWriter(Map<String, String> prefixes, Set<String> mixed, Writer out) {
        this.prefixes = prefixes;
        this.mixed = mixed;
        this.out = out;
    }

    /**
     * Writes a document and leaves the stream open.
     *
     * @param prefixes the prefix of each namespace, all declared on the root; empty for the default one
     * @param mixed the elements that may hold text, in which no line feed may be put
     */
    static void write(XmlElement root, Map<String, String> prefixes, Set<String> mixed, OutputStream stream)
            throws IOException {
        Writer out = new OutputStreamWriter(stream, StandardCharsets.UTF_8);
        out.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        new XmlTreeWriter(prefixes, mixed, out).element(root, true);
        out.write('\n');
        out.flush();
    }

    private void element(XmlElement element, boolean root) throws IOException {
        String prefix = prefixes.getOrDefault(element.namespace(), "");
        String name = prefix.isEmpty() ? element.name() : prefix + ":" + element.name();
        out.write('<');
        out.write(name);
        if (root) {
            for (Map.Entry<String, String> entry : prefixes.entrySet()) {
                attribute(entry.getValue().isEmpty() ? "xmlns" : "xmlns:" + entry.getValue(), entry.getKey());
            }
        }
        element.attributes(this::attribute);
        if (element.children().isEmpty()) {
            out.write("/>");
            return;
        }
        out.write('>');
        boolean lines =
                !mixed.contains(element.name()) && element.children().stream().allMatch(XmlElement.class::isInstance);
        for (Object child : element.children()) {
            if (lines) {
                out.write('\n');
            }
            if (child instanceof XmlElement inner) {
                element(inner, false);
            } else {
                escape((String) child, false);
            }
        }
        if (lines) {
            out.write('\n');
        }
        out.write("</");
        out.write(name);
        out.write('>');
    }

    private void attribute(String name, String value) throws IOException {
        out.write(' ');
        out.write(name);
        out.write("=\"");
        escape(value, true);
        out.write('"');
    }

    private void escape(String text, boolean attribute) throws IOException {
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            String escaped = escaped(text.charAt(i), attribute);
            if (escaped != null) {
                out.write(text, from, i - from);
                out.write(escaped);
                from = i + 1;
            }
        }
        out.write(text, from, text.length() - from);
    }

    private static @org.jspecify.annotations.Nullable String escaped(char c, boolean attribute) {
        return switch (c) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '"' -> attribute ? "&quot;" : null;
            case '\n' -> attribute ? "&#10;" : null;
            case '\t' -> attribute ? "&#9;" : null;
            case '\r' -> "&#13;";
            default -> null;
        };
    }
}
