// SPDX-License-Identifier: Apache-2.0
package undoc.examples.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import undoc.io.DocumentSource;
import undoc.io.xml.AkomaNtosoReader;
import undoc.model.AgendaItem;
import undoc.model.Deliberation;
import undoc.model.Language;
import undoc.model.Proceeding;
import undoc.model.UnDocument;
import undoc.model.Vote;
import undoc.testing.SharedCorpus;
import undoc.vocabulary.OrganNames;

/**
 * The metadata that undoc reads of the published files against those which the United Nations extracted of them. The
 * extract is in English: of other languages what is the same in every language is compared.
 */
class PublishedMetadataTest {
    private static final Pattern DATE = Pattern.compile("(\\d{1,2} \\p{L}+ \\d{4})");
    private static final DateTimeFormatter ENGLISH_DATE = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);

    /** Why a value differs; each was looked at in the file. */
    private static final Map<String, String> REASONS = Map.ofEntries(
            Map.entry("title of A/RES/75/101 A-B", "the extract runs the titles of both resolutions together"),
            Map.entry("committee of A/RES/78/246", "the extract gives the identifier, #fifthCommittee"),
            Map.entry("meeting of A/RES/75/241", "the extract adds \"(Resumption 1)\"; the file says \"resumed\" only"),
            Map.entry("adopted of E/RES/2024/1 es", "the Spanish file says 7 July 2023, the others 27 July"),
            Map.entry(
                    "adopted of S/RES/2683 (2023) de",
                    "the German file has meeting and date of the resolution after it"));

    @Test
    void metadataAreThoseThatTheUnitedNationsExtracted() throws IOException {
        List<Path> files = SharedCorpus.files("akn/un", ".xml");
        assumeFalse(files.isEmpty(), SharedCorpus.MISSING);
        MetadataExtract extract = MetadataExtract.read();
        MetadataScore score = new MetadataScore();
        for (Path file : files) {
            UnDocument document =
                    AkomaNtosoReader.create().read(DocumentSource.of(file)).orThrow();
            String symbol = document.masthead().symbols().get(0).toString();
            Optional<JsonNode> node = extract.of(symbol);
            if (node.isEmpty()) {
                continue;
            }
            Language language = document.masthead().language().orElseThrow();
            String name = language == Language.ENGLISH ? symbol : symbol + " " + language.code();
            anyLanguage(name, document, node.get(), score);
            if (language == Language.ENGLISH) {
                english(name, document, node.get(), score);
            }
        }
        System.out.println(score.table());
        assertThat(score.fields()).hasSizeGreaterThan(8);
        score.fields().forEach(f -> assertThat(share(score, f)).as(f).isGreaterThanOrEqualTo(0.995));
        assertThat(score.differences().keySet().stream().map(PublishedMetadataTest::reasonKey))
                .as("each difference has its reason: " + score.differences())
                .allMatch(REASONS::containsKey);
    }

    /** The share that is equal where the extract has not gone wrong. */
    private static double share(MetadataScore score, String field) {
        return score.share(field, difference -> !REASONS.containsKey(reasonKey(difference)));
    }

    /** Reasons hold for one language version where they name it, else for all. */
    private static String reasonKey(String difference) {
        return REASONS.containsKey(difference) ? difference : difference.replaceFirst(" [a-z]{2}$", "");
    }

    private static void anyLanguage(String name, UnDocument document, JsonNode extract, MetadataScore score) {
        Optional<Deliberation> deliberation = document.deliberation();
        date(extract.path("adoption_date").asString(""))
                .ifPresent(date ->
                        score.compare("adopted", name, deliberation.flatMap(Deliberation::adopted), Optional.of(date)));
        score.compare(
                "meeting",
                name,
                deliberation.flatMap(Deliberation::meeting).orElse(null),
                first(extract, "pv", "sr", "outcome_letter"));
        String draft =
                first(extract, "draft_resolution", "originating_document").split(", | and ")[0];
        List<String> sources = deliberation.map(Deliberation::sources).orElse(List.of());
        score.compare("draft", name, sources.contains(draft) ? draft : sources, draft);
        for (String side : List.of("in_favour", "against", "abstaining")) {
            String position = side.equals("in_favour") ? "inFavour" : side;
            int count = deliberation.flatMap(Deliberation::vote).stream()
                    .flatMap(v -> v.counts().stream())
                    .filter(c -> c.position().equals(position))
                    .mapToInt(Vote.Count::number)
                    .sum();
            String given = extract.path("MS_" + side + "_count").asString("");
            score.compare("vote", name, count, given.isEmpty() ? 0 : Integer.parseInt(given));
        }
    }

    private static void english(String name, UnDocument document, JsonNode extract, MetadataScore score) {
        List<String> title = document.title();
        score.compare(
                "symbol",
                name,
                name.replace(" ", ""),
                extract.path("symbol").asString().replace(" ", ""));
        if (extract.has("title")) {
            score.compare("title", name, plain(title.get(0)), text(extract, "title"));
            Proceeding proceeding = document.masthead().proceedings().get(0);
            AgendaItem item = proceeding.agendaItems().get(0);
            String session = proceeding.session().orElseThrow().text();
            score.compare("session", name, plain(session), text(extract, "session"));
            score.compare("agenda item", name, plain(item.text().orElse("")), text(extract, "agenda_item"));
            score.compare("agenda item title", name, plain(item.title().orElse("")), text(extract, "agenda_item_name"));
            String committee =
                    document.deliberation().flatMap(Deliberation::committee).orElse("");
            score.compare("committee", name, organ(committee), organ(text(extract, "committee")));
        } else {
            score.compare("title", name, plain(title.get(0)), text(extract, "resolution_number"));
            score.compare("title", name, plain(title.get(1)), text(extract, "document_title"));
        }
    }

    /** A body, whichever of its names is given; a name that is no body's as it is. */
    private static String organ(String name) {
        return OrganNames.named(name).map(OrganNames.Organ::id).orElse(plain(name));
    }

    private static String first(JsonNode extract, String... names) {
        for (String name : names) {
            if (extract.has(name)) {
                return extract.path(name).asString();
            }
        }
        return "";
    }

    private static String text(JsonNode extract, String name) {
        return plain(extract.path(name).asString());
    }

    /** Without differences of blanks, apostrophes and letter case, and without the last full stop. */
    private static String plain(String text) {
        return text.replace('\u00a0', ' ')
                .replace('’', '\'')
                .replaceAll("\\s+", " ")
                .strip()
                .replaceFirst("\\.$", "")
                .toLowerCase(Locale.ROOT);
    }

    private static Optional<LocalDate> date(String text) {
        Matcher matcher = DATE.matcher(text.replace('\u00a0', ' '));
        try {
            return matcher.find() ? Optional.of(LocalDate.parse(matcher.group(1), ENGLISH_DATE)) : Optional.empty();
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
