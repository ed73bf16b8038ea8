// SPDX-License-Identifier: Apache-2.0
package undoc.io.xml.internal;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import undoc.model.Deliberation;
import undoc.model.Distribution;
import undoc.model.DocumentKind;
import undoc.model.Keyword;
import undoc.model.Language;
import undoc.model.Masthead;
import undoc.model.UnDocument;
import undoc.symbol.DocumentSymbol;

/** What the fields of the United Nations Digital Library mean, both ways. Codes of field 089 and 091: its own lists. */
final class Marc {
    static final String NS = "http://www.loc.gov/MARC21/slim";
    private static final List<String> SUBJECTS = List.of("600", "610", "611", "630", "650", "651");
    private static final Map<String, DocumentKind> KINDS = new TreeMap<>(Map.of(
            "B01", DocumentKind.RESOLUTION,
            "B02", DocumentKind.DRAFT_RESOLUTION,
            "B03", DocumentKind.VERBATIM_RECORD,
            "B04", DocumentKind.REPORT,
            "B12", DocumentKind.INSTRUCTION,
            "B17", DocumentKind.PRESIDENTIAL_STATEMENT,
            "B18", DocumentKind.LETTER,
            "A19", DocumentKind.TREATY));
    private static final Map<String, String> DISTRIBUTIONS =
            new TreeMap<>(Map.of("GEN", "general", "LTD", "limited", "RES", "restricted", "PRO", "provisional"));

    private Marc() {}

    static XmlElement element(String name) {
        return new XmlElement(NS, name);
    }

    /** The document that a record describes; every field is a property too, as it stands. */
    static UnDocument document(MarcRecord record) {
        DocumentKind kind = record.fields("089").stream()
                .flatMap(f -> Optional.ofNullable(KINDS.get(f.get("b"))).stream())
                .findFirst()
                .orElse(DocumentKind.OTHER);
        UnDocument.Builder document = UnDocument.builder(kind).masthead(masthead(record));
        List<String> title = new ArrayList<>();
        for (String code : List.of("a", "b", "c")) {
            record.first("245", code).ifPresent(title::add);
        }
        document.title(title.isEmpty() ? List.of() : List.of(String.join(" ", title)));
        List<Keyword> keywords = new ArrayList<>();
        for (MarcRecord.Field field : record.fields()) {
            if (SUBJECTS.contains(field.tag()) && !field.get("a").isEmpty()) {
                keywords.add(new Keyword(field.get("2"), field.get("0"), field.get("a")));
            } else if (field.tag().equals("991") && !field.get("a").isEmpty()) {
                keywords.add(new Keyword(field.get("a"), field.get("b"), field.get("c")));
            }
        }
        document.keywords(keywords);
        deliberation(record).ifPresent(document::deliberation);
        document.properties(
                record.fields().stream().map(MarcRecord.Field::property).toList());
        return document.build();
    }

    private static Masthead masthead(MarcRecord record) {
        Masthead.Builder masthead = Masthead.builder();
        for (String tag : List.of("191", "791")) {
            record.fields(tag).stream()
                    .flatMap(f -> DocumentSymbol.tryParse(f.get("a")).stream())
                    .forEach(masthead::addSymbol);
        }
        record.first("269", "a").flatMap(Marc::date).ifPresent(masthead::date);
        record.first("091", "a")
                .flatMap(d -> Optional.ofNullable(DISTRIBUTIONS.get(d)))
                .flatMap(Distribution::ofId)
                .ifPresent(masthead::distribution);
        record.first("041", "a")
                .filter(codes -> codes.length() == 3)
                .flatMap(Language::ofCode)
                .ifPresent(masthead::language);
        record.fields("029").stream()
                .filter(f -> f.get("a").equals("JN") && !f.get("b").isEmpty())
                .findFirst()
                .ifPresent(f -> masthead.jobNumber(f.get("b").replaceFirst(" [A-Z]$", "")));
        return masthead.build();
    }

    private static Optional<Deliberation> deliberation(MarcRecord record) {
        Optional<LocalDate> adopted = record.first("992", "a").flatMap(Marc::date);
        Optional<String> meeting = record.first("952", "a");
        List<String> sponsors = record.fields("710").stream()
                .filter(f -> f.get("9").equals("ms") && !f.get("a").isEmpty())
                .map(f -> f.get("a"))
                .toList();
        List<String> sources = record.fields("993").stream()
                .map(f -> f.get("a"))
                .filter(a -> !a.isEmpty())
                .toList();
        return adopted.isEmpty() && meeting.isEmpty() && sponsors.isEmpty() && sources.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Deliberation(adopted, meeting, Optional.empty(), sponsors, sources, Optional.empty()));
    }

    private static Optional<LocalDate> date(String text) {
        try {
            return Optional.of(
                    text.length() == 8
                            ? LocalDate.parse(text, DateTimeFormatter.BASIC_ISO_DATE)
                            : LocalDate.parse(text));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** The record of a document: the fields it was read from where they still say the same, new ones otherwise. */
    static MarcRecord record(UnDocument document) {
        MarcRecord kept = MarcRecord.of(document.properties());
        UnDocument said = document(kept);
        boolean same = !kept.fields().isEmpty()
                && said.kind() == document.kind()
                && said.masthead().equals(document.masthead())
                && said.title().equals(document.title())
                && said.keywords().equals(document.keywords())
                && said.deliberation().equals(document.deliberation());
        return same ? kept : made(document);
    }

    private static MarcRecord made(UnDocument document) {
        MarcRecord record = new MarcRecord();
        Masthead masthead = document.masthead();
        record.add("000", "", "", "00000nam a2200000#a ||||");
        masthead.jobNumber().ifPresent(j -> record.add("029", "  ", "a", "JN", "b", j));
        masthead.language().ifPresent(l -> record.add("041", "0 ", "a", l.bibliographicCode()));
        KINDS.forEach((code, kind) -> {
            if (kind == document.kind()) {
                record.add("089", "  ", "b", code);
            }
        });
        DISTRIBUTIONS.forEach((code, id) -> {
            if (masthead.distribution().filter(d -> d.id().equals(id)).isPresent()) {
                record.add("091", "  ", "a", code);
            }
        });
        masthead.symbols().forEach(s -> record.add("191", "  ", "a", s.text()));
        record.add("245", "10", "a", String.join(" ", document.title()));
        masthead.date().ifPresent(d -> record.add("269", "  ", "a", d.toString()));
        for (Keyword keyword : document.keywords()) {
            record.add("650", "17", "a", keyword.label(), "2", keyword.dictionary(), "0", keyword.value());
        }
        document.deliberation().ifPresent(d -> {
            d.sponsors().forEach(s -> record.add("710", "  ", "a", s, "9", "ms"));
            d.meeting().ifPresent(m -> record.add("952", "  ", "a", m));
            d.adopted().ifPresent(a -> record.add("992", "  ", "a", a.toString()));
            d.sources().forEach(s -> record.add("993", "  ", "a", s));
        });
        return record;
    }
}
