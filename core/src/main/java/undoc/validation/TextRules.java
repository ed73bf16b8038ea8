// SPDX-License-Identifier: Apache-2.0
package undoc.validation;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import undoc.model.Annex;
import undoc.model.UnDocument;
import undoc.model.body.Block;
import undoc.model.body.FootnoteReference;
import undoc.model.body.Paragraph;
import undoc.model.body.Reference;
import undoc.symbol.DocumentSymbol;

/** The text: footnotes, the order of paragraphs, references. */
final class TextRules {
    private static final Pattern NUMBER = Pattern.compile("(\\d{1,4})\\.");

    private TextRules() {}

    static void register(Map<String, TableRule.Check> rules) {
        rules.put("validation.footnote.empty", TextRules::footnotes);
        rules.put("validation.paragraph.order", TextRules::paragraphs);
        rules.put("validation.reference.future", TextRules::future);
    }

    /** A marker that stands a second time in the text or the annex means the note that it has already. */
    private static void footnotes(UnDocument document, Findings findings) {
        Set<String> given = new HashSet<>();
        Walker.walk(document, (path, node) -> {
            if (node instanceof FootnoteReference note) {
                String key = part(path) + " " + note.marker();
                if (!note.content().isEmpty()) {
                    given.add(key);
                } else if (!given.contains(key)) {
                    findings.add(path, "the footnote " + note.marker() + " has no text");
                }
            }
        });
    }

    /** The part of the document that a path leads into: its notes and body, or one annex. */
    private static String part(String path) {
        int body = path.indexOf("/body/");
        return path.startsWith("annexes") && body > 0 ? path.substring(0, body) : "";
    }

    private static void paragraphs(UnDocument document, Findings findings) {
        paragraphs("body", document.body(), findings);
        annexes("annexes", document.annexes(), findings);
    }

    private static void annexes(String path, List<Annex> annexes, Findings findings) {
        for (int i = 0; i < annexes.size(); i++) {
            paragraphs(path + "/" + i + "/body", annexes.get(i).body(), findings);
            annexes(path + "/" + i + "/annexes", annexes.get(i).annexes(), findings);
        }
    }

    /** Numbers of paragraphs go up by one; a number 1 begins anew. */
    private static void paragraphs(String path, List<Block> blocks, Findings findings) {
        OptionalInt last = OptionalInt.empty();
        for (int i = 0; i < blocks.size(); i++) {
            if (!(blocks.get(i) instanceof Paragraph paragraph)) {
                continue;
            }
            Matcher matcher = NUMBER.matcher(paragraph.number().orElse(""));
            if (matcher.matches()) {
                int number = Integer.parseInt(matcher.group(1));
                if (last.isPresent() && number != 1 && number != last.getAsInt() + 1) {
                    findings.add(path + "/" + i, "paragraph " + number + " follows paragraph " + last.getAsInt());
                }
                last = OptionalInt.of(number);
            }
        }
    }

    /** A document does not refer to one of a later year. */
    private static void future(UnDocument document, Findings findings) {
        document.masthead()
                .date()
                .ifPresent(date -> Walker.walk(document, (path, node) -> {
                    if (node instanceof Reference reference
                            && reference.symbol().isPresent()) {
                        DocumentSymbol symbol = reference.symbol().get();
                        int year = new SymbolFacts(symbol).year("S").orElse(0);
                        if (year > date.getYear()) {
                            findings.add(path, symbol + " is of a later year than " + date);
                        }
                    }
                }));
    }
}
