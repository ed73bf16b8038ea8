// SPDX-License-Identifier: Apache-2.0
package undoc.examples.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import undoc.model.Annex;
import undoc.model.Language;
import undoc.model.UnDocument;
import undoc.model.body.Block;
import undoc.model.body.Content;
import undoc.model.body.Heading;
import undoc.model.body.Inline;
import undoc.model.body.SignatureBlock;

/** The outline of a document: its headings, what lies between them, its annexes. */
final class Outline {
    private final StringBuilder out;

    Outline(StringBuilder out) {
        this.out = out;
    }

    void add(UnDocument document) {
        line(0, "Text");
        blocks(1, document.body());
        document.annexes().forEach(annex -> annex(0, annex));
    }

    private void annex(int depth, Annex annex) {
        String originals = annex.originalLanguages().isEmpty()
                ? ""
                : " [original: "
                        + annex.originalLanguages().stream().map(Language::code).collect(Collectors.joining(", "))
                        + "]";
        line(depth, annex.heading().or(annex::label).orElse("Annex") + originals);
        annex.title().ifPresent(title -> line(depth + 1, title));
        blocks(depth + 1, annex.body());
        annex.annexes().forEach(inner -> annex(depth + 1, inner));
    }

    private void blocks(int depth, List<Block> blocks) {
        Map<String, Integer> between = new LinkedHashMap<>();
        for (Block block : blocks) {
            if (block instanceof Heading heading) {
                flush(depth, between);
                line(
                        depth + heading.level() - 1,
                        heading.number().map(n -> n + " ").orElse("") + text(heading.content()));
            } else if (block instanceof SignatureBlock signatures) {
                flush(depth, between);
                signatures
                        .signatories()
                        .forEach(s -> line(
                                depth,
                                (s.signed() ? "signed: " : "by: ")
                                        + s.name()
                                        + s.role().map(r -> ", " + r).orElse("")));
            } else {
                between.merge(BlockNames.of(block), 1, Integer::sum);
            }
        }
        flush(depth, between);
    }

    private void flush(int depth, Map<String, Integer> between) {
        if (!between.isEmpty()) {
            line(
                    depth,
                    between.entrySet().stream()
                            .map(e -> e.getValue() + " " + e.getKey() + (e.getValue() == 1 ? "" : "s"))
                            .collect(Collectors.joining(", ")));
            between.clear();
        }
    }

    private void line(int depth, String text) {
        out.append("  ".repeat(depth)).append(Printable.line(text)).append('\n');
    }

    private static String text(List<Inline> inlines) {
        return Content.text(inlines);
    }
}
