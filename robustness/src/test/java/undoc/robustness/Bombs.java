// SPDX-License-Identifier: Apache-2.0
package undoc.robustness;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/** Texts made to bring a reader down, by name; those in PDF are {@link PdfBombs}. */
final class Bombs {
    private static final String AKN =
            "<akomaNtoso xmlns=\"http://docs.oasis-open.org/legaldocml/ns/akn/3.0\"><doc name=\"letter\"><mainBody>";
    private static final String AKN_END = "</mainBody></doc></akomaNtoso>";
    private static final String MARC = "<collection xmlns=\"http://www.loc.gov/MARC21/slim\"><record>";
    private static final String MARC_END = "</record></collection>";

    private Bombs() {}

    static Map<String, Supplier<String>> json() {
        Map<String, Supplier<String>> bombs = new LinkedHashMap<>();
        bombs.put("arrays, 5 million deep", () -> "[".repeat(5_000_000));
        bombs.put("objects, a million deep", () -> "{\"a\":".repeat(1_000_000));
        bombs.put("quotations, 400 deep", () -> document("\"body\":[" + quotations(400) + "]"));
        bombs.put("annexes, 80 deep", () -> document("\"annexes\":[" + annexes(80) + "]"));
        bombs.put("strings, 10 million", () -> document("\"title\":[" + "\"\",".repeat(10_000_000) + "\"\"]"));
        bombs.put("unknown properties, 3 million", () -> document("\"a\":1,".repeat(3_000_000) + "\"b\":1"));
        bombs.put("known property, 3 million times", () -> document("\"title\":[],".repeat(3_000_000) + "\"b\":1"));
        bombs.put("one string of 30 million", () -> document("\"title\":[\"" + "a".repeat(30_000_000) + "\"]"));
        bombs.put("a number of 10 million digits", () -> document("\"title\":[" + "1".repeat(10_000_000) + "]"));
        bombs.put(
                "texts, a million",
                () -> document("\"body\":[{\"type\":\"paragraph\",\"content\":["
                        + "{\"type\":\"text\",\"text\":\"a\"},".repeat(1_000_000) + "{\"type\":\"lineBreak\"}]}]"));
        bombs.put(
                "cells, 400,000",
                () -> document("\"body\":[{\"type\":\"table\",\"rows\":[{\"cells\":["
                        + "{\"rowSpan\":65534,\"columnSpan\":1000},".repeat(400_000) + "{}]}]}]"));
        bombs.put("blanks, 50 million", () -> " ".repeat(50_000_000));
        return bombs;
    }

    static Map<String, Supplier<String>> akomaNtoso() {
        return xml(AKN, AKN_END, "p", "<section eId=\"a\"><content>");
    }

    static Map<String, Supplier<String>> marc() {
        return xml(MARC, MARC_END, "controlfield", "<datafield tag=\"191\">");
    }

    /** The same tricks in both vocabularies. */
    private static Map<String, Supplier<String>> xml(String start, String end, String leaf, String open) {
        Map<String, Supplier<String>> bombs = new LinkedHashMap<>();
        bombs.put("entities that double", () -> laughs() + start + "<" + leaf + ">&a39;</" + leaf + ">" + end);
        bombs.put(
                "an external entity",
                () -> "<!DOCTYPE x [<!ENTITY f SYSTEM \"file:///etc/hostname\">]>" + start + "<" + leaf + ">&f;</"
                        + leaf + ">" + end);
        bombs.put("an external subset", () -> "<!DOCTYPE x SYSTEM \"http://127.0.0.1:9/x.dtd\">" + start + end);
        bombs.put("elements, a million deep", () -> start + open.repeat(1_000_000));
        bombs.put("elements, 6 million", () -> start + ("<" + leaf + "/>").repeat(6_000_000) + end);
        bombs.put("attributes, 200,000", () -> start + "<" + leaf + attributes(200_000) + "/>" + end);
        bombs.put(
                "a text of 30 million",
                () -> start + "<" + leaf + ">" + "a".repeat(30_000_000) + "</" + leaf + ">" + end);
        bombs.put("comments, 4 million", () -> start + "<!---->".repeat(4_000_000) + end);
        bombs.put("texts between comments, 2 million", () -> start + "a<!---->".repeat(2_000_000) + end);
        bombs.put("a name of 10 million", () -> start + "<" + "n".repeat(10_000_000) + "/>" + end);
        return bombs;
    }

    static Map<String, Supplier<String>> text() {
        Map<String, Supplier<String>> bombs = new LinkedHashMap<>();
        bombs.put("quotations, 100,000 deep", () -> ">".repeat(100_000) + " a");
        bombs.put("quotations, 500 deep on 500 lines", () -> (">".repeat(500) + " a\n").repeat(500));
        bombs.put("lists, 3,000 deep", () -> nestedLists(3_000));
        bombs.put("brackets, a million", () -> "[".repeat(1_000_000));
        bombs.put("brackets and ends, 300,000", () -> "[a](".repeat(300_000));
        bombs.put("stars, a million", () -> "*".repeat(1_000_000));
        bombs.put("stars and words, 100,000", () -> "*a **b ".repeat(100_000));
        bombs.put("underlines and words, 100,000", () -> "_a __b ".repeat(100_000));
        bombs.put("backticks of all lengths", () -> backticks(2_000));
        bombs.put("footnotes that name themselves", () -> "[^1]: see [^1]\n\na[^1]\n".repeat(20_000));
        bombs.put("footnotes, 100,000", () -> "a[^1] b[^2]\n\n".repeat(100_000));
        bombs.put(
                "a table of 20,000 columns",
                () -> "|a".repeat(20_000) + "|\n" + "|-".repeat(20_000) + "|\n" + "|b".repeat(20_000));
        bombs.put("a table of 100,000 rows", () -> "|a|b|\n|-|-|\n" + "|c|d|\n".repeat(100_000));
        bombs.put("a line of 2 million", () -> "a".repeat(2_000_000));
        bombs.put("words on a line, 400,000", () -> "word ".repeat(400_000));
        bombs.put("lines, 200,000", () -> "a\n".repeat(200_000));
        bombs.put("empty lines, 2 million", () -> "\n".repeat(2_000_000));
        bombs.put("headings, 100,000", () -> "# A\n\n".repeat(100_000));
        bombs.put("annexes, 20,000", () -> "# Annex I\n\nText.\n\n".repeat(20_000));
        bombs.put("symbols, 290,000", () -> "A/99/1 ".repeat(290_000));
        bombs.put("angle brackets, a million", () -> "<".repeat(1_000_000));
        bombs.put("entities, 400,000", () -> "&#65;".repeat(400_000));
        return bombs;
    }

    static Map<String, Supplier<String>> symbols() {
        Map<String, Supplier<String>> bombs = new LinkedHashMap<>();
        bombs.put("a symbol of 10 million", () -> "A/" + "1".repeat(10_000_000));
        bombs.put("components, a million", () -> "A" + "/1".repeat(1_000_000));
        bombs.put("modifications, 300,000", () -> "A/99/1" + "/Add.1".repeat(300_000));
        bombs.put("brackets, a million", () -> "A/99/1" + "(".repeat(1_000_000));
        bombs.put("blanks, a million", () -> "A/99/1" + " ".repeat(1_000_000) + "x");
        bombs.put("commas, a million", () -> "A/99/1" + ",2".repeat(1_000_000));
        return bombs;
    }

    private static String laughs() {
        StringBuilder laughs = new StringBuilder("<!DOCTYPE x [<!ENTITY a0 \"ha\">");
        for (int i = 1; i < 40; i++) {
            laughs.append("<!ENTITY a%d \"&a%d;&a%d;\">".formatted(i, i - 1, i - 1));
        }
        return laughs + "]>";
    }

    private static String document(String properties) {
        return "{\"undoc\":\"1\",\"kind\":\"note\"," + properties + "}";
    }

    private static String quotations(int depth) {
        return "{\"type\":\"quotation\",\"content\":[".repeat(depth)
                + "{\"type\":\"paragraph\",\"content\":[{\"type\":\"text\",\"text\":\"a\"}]}" + "]}".repeat(depth);
    }

    private static String annexes(int depth) {
        return "{\"label\":\"Annex\",\"annexes\":[".repeat(depth) + "{\"label\":\"Annex\"}" + "]}".repeat(depth);
    }

    private static String attributes(int count) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < count; i++) {
            out.append(" a").append(i).append("=\"\"");
        }
        return out.toString();
    }

    private static String nestedLists(int depth) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < depth; i++) {
            out.append("  ".repeat(i)).append("- a\n");
        }
        return out.toString();
    }

    private static String backticks(int longest) {
        StringBuilder out = new StringBuilder();
        for (int i = 1; i < longest; i++) {
            out.append("`".repeat(i)).append("a ");
        }
        return out.toString();
    }
}
