// SPDX-License-Identifier: Apache-2.0
package undoc.io.xml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.junit.jupiter.api.Test;
import undoc.citation.Citation;
import undoc.citation.CitationContext;
import undoc.citation.CitationFinder;
import undoc.citation.CitationReading;
import undoc.io.DocumentSource;
import undoc.model.Language;
import undoc.model.UnDocument;
import undoc.symbol.DocumentSymbol;

/** Citations found in the files that the United Nations publish, against the links that they set in them by hand. */
class CitationAccuracyTest {
    private static final class Count {
        private int links;
        private int found;
        private int exact;
        private int left;
        private int wrong;
        private int unlinked;

        private double recall() {
            return links == 0 ? 1 : (double) found / links;
        }

        private double precision() {
            return found + wrong == 0 ? 1 : (double) found / (found + wrong);
        }
    }

    private final Map<Language, Count> counts = new EnumMap<>(Language.class);
    private final List<String> report = new ArrayList<>();

    @Test
    void linksOfPublishedFilesAreFound() throws IOException, XMLStreamException {
        List<Path> files = new ArrayList<>(SharedCorpusFiles.in("akn/un"));
        files.addAll(SharedCorpusFiles.in("akn/pairs"));
        assumeFalse(files.isEmpty(), undoc.testing.SharedCorpus.MISSING);
        for (Path file : files) {
            measure(file);
        }
        Files.createDirectories(Path.of("target"));
        Files.writeString(Path.of("target/citations.md"), table());
        Files.write(Path.of("target/citations.tsv"), report);
        for (Map.Entry<Language, Count> entry : counts.entrySet()) {
            assertThat(entry.getValue().recall())
                    .as("recall in %s", entry.getKey())
                    .isGreaterThanOrEqualTo(0.97);
            assertThat(entry.getValue().precision())
                    .as("precision in %s", entry.getKey())
                    .isGreaterThanOrEqualTo(0.98);
        }
    }

    private void measure(Path file) throws IOException, XMLStreamException {
        byte[] bytes = Files.readAllBytes(file);
        UnDocument document = AkomaNtosoReader.create()
                .read(DocumentSource.of(file.toString(), bytes))
                .orThrow();
        Language language = document.masthead().language().orElse(Language.ENGLISH);
        CitationReading reading = CitationFinder.create().reading(CitationContext.of(document.masthead()));
        Count count = counts.computeIfAbsent(language, l -> new Count());
        for (LinkedParagraphs.Linked paragraph : LinkedParagraphs.of(bytes)) {
            compare(
                    paragraph,
                    reading.read(paragraph.text()),
                    document.masthead().symbols(),
                    count,
                    language + "\t" + file.getFileName());
        }
    }

    private void compare(
            LinkedParagraphs.Linked paragraph,
            List<Citation> citations,
            List<DocumentSymbol> self,
            Count count,
            String place) {
        List<Citation> unlinked = new ArrayList<>(citations);
        for (GoldLinks.Gold gold : GoldLinks.of(paragraph)) {
            List<Citation> here = citations.stream()
                    .filter(c -> c.designator().overlaps(gold.range()))
                    .toList();
            unlinked.removeAll(here);
            if (gold.symbol().isEmpty()) {
                count.left++;
                note("left out", paragraph, gold, here, place);
                continue;
            }
            count.links++;
            String symbol = gold.symbol().get();
            if (here.size() == 1 && here.get(0).designator().contains(gold.range()) && means(here.get(0), symbol)) {
                count.found++;
                count.exact += here.get(0).designator().equals(gold.range()) ? 1 : 0;
            } else {
                count.wrong += here.size();
                note(here.isEmpty() ? "missed" : "wrong", paragraph, gold, here, place);
            }
        }
        unlinked.removeIf(citation -> self.containsAll(citation.symbols()));
        count.unlinked += unlinked.size();
        for (Citation citation : unlinked) {
            report.add("unlinked\t" + place + "\t"
                    + around(
                            paragraph.text(),
                            citation.designator().start(),
                            citation.designator().end()) + "\t"
                    + citation.symbols() + "\t" + citation.basis());
        }
    }

    /** Whether a citation means the document that a link leads to; which part of a lettered one may be left open. */
    private static boolean means(Citation citation, String target) {
        return citation.symbols().stream()
                .map(DocumentSymbol::toString)
                .map(GoldLinks::normal)
                .anyMatch(symbol -> symbol.equals(target)
                        || withoutPart(symbol).equals(withoutPart(target))
                        || symbol.replaceFirst("\\(PART.*\\)$", "").equals(target));
    }

    private static String withoutPart(String symbol) {
        String bare = symbol.replaceAll("\\((?:SUPP|VOL\\.?[IVX]+)\\)$", "");
        return bare.contains("/RES/") ? bare.replaceAll("(?<=[\\d)])[A-Z](?:-[A-Z])?$|(?<=\\d)[A-Z](?=\\()", "") : bare;
    }

    private void note(
            String what, LinkedParagraphs.Linked paragraph, GoldLinks.Gold gold, List<Citation> here, String place) {
        report.add(what + "\t" + place + "\t"
                + around(paragraph.text(), gold.range().start(), gold.range().end()) + "\t"
                + gold.symbol().orElse("") + "\t"
                + here.stream()
                        .map(c -> c.designator().in(paragraph.text()) + "=" + c.symbols())
                        .toList());
    }

    private static String around(String text, int start, int end) {
        return (text.substring(Math.max(0, start - 90), start) + "⟦" + text.substring(start, end) + "⟧"
                        + text.substring(end, Math.min(text.length(), end + 50)))
                .replaceAll("\\s+", " ");
    }

    private String table() {
        StringBuilder table = new StringBuilder(
                "| language | links | found | recall | exact range | wrong | precision | not linked | links left out |\n");
        counts.forEach((language, c) -> table.append(String.format(
                Locale.ROOT,
                "| %s | %d | %d | %.4f | %.4f | %d | %.4f | %d | %d |%n",
                language.code(),
                c.links,
                c.found,
                c.recall(),
                (double) c.exact / Math.max(1, c.found),
                c.wrong,
                c.precision(),
                c.unlinked,
                c.left)));
        return table.toString();
    }
}
