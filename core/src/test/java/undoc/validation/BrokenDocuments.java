// SPDX-License-Identifier: Apache-2.0
package undoc.validation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import undoc.model.AgendaItem;
import undoc.model.Annex;
import undoc.model.Deliberation;
import undoc.model.Distribution;
import undoc.model.DocumentKind;
import undoc.model.Language;
import undoc.model.UnDocument;
import undoc.model.Vote;
import undoc.model.body.FootnoteReference;
import undoc.model.body.Paragraph;
import undoc.model.body.Reference;
import undoc.symbol.DocumentSymbol;

/** For each standard rule a document that breaks it. */
final class BrokenDocuments {
    private static final UnDocument LETTER = Letters.english();
    private static final UnDocument RESOLUTION = resolution();

    private BrokenDocuments() {}

    /** A resolution that breaks no rule. */
    static UnDocument resolution() {
        Deliberation deliberation = new Deliberation(
                Optional.of(LocalDate.of(2024, 12, 3)),
                Optional.of("A/79/PV.48"),
                Optional.of("Third Committee"),
                List.of(),
                List.of("A/79/456"),
                Optional.of(new Vote("adopted", List.of(new Vote.Count("against", 2, List.of("Foo", "Bar"))))));
        UnDocument base = UnDocument.builder(DocumentKind.RESOLUTION)
                .addTitle("Rivers")
                .addBlock(Paragraph.numbered("1.", "Welcomes the rivers of the world, large and small;"))
                .addBlock(Paragraph.numbered("2.", "Decides to remain seized of the matter."))
                .deliberation(deliberation)
                .build();
        return Faults.masthead(base, m -> m.symbols(List.of(DocumentSymbol.parse("A/RES/79/99")))
                .distribution(Distribution.GENERAL)
                .date(LocalDate.of(2024, 12, 9))
                .language(Language.ENGLISH)
                .jobNumber("24-12345"));
    }

    static Map<String, UnDocument> byRule() {
        Map<String, UnDocument> broken = new TreeMap<>();
        missing(broken);
        symbols(broken);
        dates(broken);
        agenda(broken);
        annexes(broken);
        rest(broken);
        return broken;
    }

    private static void missing(Map<String, UnDocument> broken) {
        UnDocument bare = UnDocument.builder(DocumentKind.LETTER).build();
        List.of("symbol", "organ", "distribution", "date", "language", "title", "text", "signature")
                .forEach(part -> broken.put("validation." + part + ".missing", bare));
    }

    private static void symbols(Map<String, UnDocument> broken) {
        broken.put("validation.symbol.session", Faults.session(LETTER, 0, 1));
        broken.put("validation.symbol.repeated", Faults.symbols(LETTER, "A/79/775", "A/79/775"));
        broken.put("validation.symbol.distribution", Faults.distribution(RESOLUTION, Distribution.LIMITED));
        broken.put("validation.distribution.general", Faults.distribution(LETTER, Distribution.LIMITED));
        broken.put("validation.symbol.organ", Faults.symbols(LETTER, "E/2025/1"));
        broken.put("validation.symbol.kind", Faults.symbols(LETTER, "A/RES/79/1"));
        broken.put("validation.symbol.pair", Faults.symbols(LETTER, "A/79/775", "S/2020/111"));
        broken.put("validation.council.year", Faults.session(LETTER, 1, 1));
        broken.put("validation.symbol.year", Faults.symbols(LETTER, "A/79/775", "S/2024/111"));
    }

    private static void dates(Map<String, UnDocument> broken) {
        broken.put("validation.ecosoc.year", Faults.symbols(LETTER, "E/2021/5"));
        broken.put("validation.resolution.year", Faults.symbols(RESOLUTION, "S/RES/2774 (2025)"));
        broken.put("validation.date.session", Faults.symbols(RESOLUTION, "A/RES/77/99"));
        broken.put("validation.date.issue", Faults.date(LETTER, LocalDate.of(2027, 2, 5)));
        broken.put("validation.job.year", Faults.masthead(LETTER, m -> m.jobNumber("19-02016")));
        broken.put("validation.letter.date", Faults.date(LETTER, LocalDate.of(2025, 1, 5)));
        List<Annex> annexes = new ArrayList<>(LETTER.annexes());
        Annex first = annexes.get(0);
        annexes.set(
                0,
                new Annex(
                        first.label(),
                        Optional.of("Annex I to the letter dated 3 March 2024"),
                        List.of(),
                        Optional.empty(),
                        List.of(),
                        List.of(),
                        first.body(),
                        List.of()));
        broken.put("validation.annex.letter", LETTER.withAnnexes(annexes));
        broken.put("validation.adoption.date", Faults.date(RESOLUTION, LocalDate.of(2024, 11, 1)));
    }

    private static void agenda(Map<String, UnDocument> broken) {
        broken.put("validation.agenda.form", Faults.item(LETTER, "134b", false));
        broken.put("validation.agenda.printed", Faults.item(LETTER, "135", true));
        broken.put("validation.agenda.requested", Faults.item(LETTER, "12 (c)", false));
        broken.put("validation.agenda.repeated", Faults.items(LETTER, items -> {
            AgendaItem item = items.get(0);
            items.add(item);
            return items;
        }));
    }

    private static void annexes(Map<String, UnDocument> broken) {
        broken.put("validation.annex.order", Faults.withoutAnnex(LETTER, 0));
        broken.put("validation.annex.absent", Faults.withoutAnnex(LETTER, 1));
        broken.put("validation.annex.unmentioned", LETTER.withBody(List.of(Paragraph.of("Nothing."))));
        broken.put("validation.annex.empty", LETTER.withAnnexes(List.of(Annex.of("Annex", List.of()))));
    }

    private static void rest(Map<String, UnDocument> broken) {
        broken.put("validation.language.script", Faults.masthead(LETTER, m -> m.language(Language.CHINESE)));
        broken.put("validation.language.job", Faults.masthead(LETTER, m -> m.language(Language.FRENCH)));
        broken.put("validation.original.language", Faults.masthead(LETTER, m -> m.language(Language.TURKISH)));
        broken.put(
                "validation.original.repeated", Faults.masthead(LETTER, m -> m.addOriginalLanguage(Language.ENGLISH)));
        broken.put(
                "validation.footnote.empty",
                Faults.block(LETTER, Paragraph.of(List.of(new FootnoteReference("7", List.of())))));
        broken.put("validation.paragraph.order", Faults.block(RESOLUTION, Paragraph.numbered("5.", "Decides;")));
        broken.put(
                "validation.reference.future",
                Faults.block(
                        LETTER, Paragraph.of(List.of(Reference.to(DocumentSymbol.parse("S/2026/7"), "S/2026/7")))));
        Deliberation d = RESOLUTION.deliberation().orElseThrow();
        broken.put(
                "validation.meeting.session",
                deliberation(new Deliberation(
                        d.adopted(), Optional.of("A/78/PV.48"), d.committee(), d.sponsors(), d.sources(), d.vote())));
        broken.put(
                "validation.draft.session",
                deliberation(new Deliberation(
                        d.adopted(), d.meeting(), d.committee(), d.sponsors(), List.of("A/78/456"), d.vote())));
        broken.put(
                "validation.vote.count",
                deliberation(new Deliberation(
                        d.adopted(),
                        d.meeting(),
                        d.committee(),
                        d.sponsors(),
                        d.sources(),
                        Optional.of(
                                new Vote("adopted", List.of(new Vote.Count("against", 3, List.of("Foo", "Bar"))))))));
    }

    private static UnDocument deliberation(Deliberation deliberation) {
        return RESOLUTION.toBuilder().deliberation(deliberation).build();
    }
}
