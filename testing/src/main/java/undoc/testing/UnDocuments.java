// SPDX-License-Identifier: Apache-2.0
package undoc.testing;

import static net.jqwik.api.Arbitraries.just;
import static net.jqwik.api.Arbitraries.of;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import undoc.model.AgendaItem;
import undoc.model.AgendaStage;
import undoc.model.Annex;
import undoc.model.Deliberation;
import undoc.model.Distribution;
import undoc.model.DocumentKind;
import undoc.model.Keyword;
import undoc.model.Language;
import undoc.model.Masthead;
import undoc.model.Proceeding;
import undoc.model.Property;
import undoc.model.Session;
import undoc.model.SessionType;
import undoc.model.UnDocument;
import undoc.model.Vote;
import undoc.model.body.Block;
import undoc.model.body.FootnoteReference;
import undoc.symbol.DocumentSymbol;
import undoc.vocabulary.AttachmentWords;
import undoc.vocabulary.DateForms;
import undoc.vocabulary.DistributionWords;
import undoc.vocabulary.LanguageWords;
import undoc.vocabulary.SessionForms;

/**
 * jqwik arbitraries for whole documents and their parts. Documents of a language have the words of that language and
 * the form that the United Nations give them; with another {@link TextSource} they hold any text that the model allows.
 */
public final class UnDocuments {
    private static final int FIRST_SESSION = 31;
    private static final int LAST_SESSION = 99;

    private final TextSource text;
    private final UnBlocks blocks;

    private UnDocuments(TextSource text) {
        this.text = text;
        this.blocks = new UnBlocks(text);
    }

    /** Realistic documents in one of the six official languages. */
    public static Arbitrary<UnDocument> documents() {
        return of(Language.values()).filter(Language::isOfficial).flatMap(UnDocuments::documents);
    }

    /** Realistic documents in one language. */
    public static Arbitrary<UnDocument> documents(Language language) {
        return new UnDocuments(TextSource.realistic(language)).document(language);
    }

    /**
     * Documents with any text that the model allows: blanks in odd places, all planes of Unicode, marks of every
     * script.
     */
    public static Arbitrary<UnDocument> wildDocuments() {
        return of(Language.values()).flatMap(language -> new UnDocuments(TextSource.any()).document(language));
    }

    /** Symbols of the General Assembly, the Security Council, the Economic and Social Council and their bodies. */
    public static Arbitrary<DocumentSymbol> symbols() {
        Arbitrary<String> stems = Combinators.combine(
                        Arbitraries.integers().between(FIRST_SESSION, LAST_SESSION),
                        Arbitraries.integers().between(1, 999),
                        of("A/%1$d/%2$d", "A/RES/%1$d/%2$d", "A/C.3/%1$d/L.%2$d", "A/HRC/%1$d/%2$d", "A/%1$d/PV.%2$d"))
                .as((session, number, form) -> String.format(form, session, number));
        Arbitrary<String> years = Combinators.combine(
                        Arbitraries.integers().between(1994, 2044),
                        Arbitraries.integers().between(1, 999),
                        of(
                                "S/%1$d/%2$d",
                                "S/RES/%2$d (%1$d)", "E/%1$d/%2$d", "E/CN.6/%1$d/NGO/%2$d", "S/PRST/%1$d/%2$d"))
                .as((year, number, form) -> String.format(form, year, number));
        Arbitrary<String> modifications = Arbitraries.frequencyOf(
                Tuple.of(6, just("")), Tuple.of(1, of("/Add.1", "/Corr.2", "/Rev.1", "/Rev.1/Add.3")));
        return Combinators.combine(Arbitraries.oneOf(stems, years), modifications)
                .as((stem, modification) -> DocumentSymbol.parse(stem + modification));
    }

    /** Sessions as the mastheads of a language print them. */
    public static Arbitrary<Session> sessions(Language language) {
        return Combinators.combine(
                        of(SessionType.REGULAR, SessionType.YEAR, SessionType.SPECIAL),
                        Arbitraries.integers().between(1, LAST_SESSION))
                .as((type, number) -> Session.of(type, number)
                        .withText(SessionForms.format(type, number, language).orElse("")));
    }

    /** Numbers of agenda items: {@code "34"}, {@code "130 (t)"}. */
    public static Arbitrary<String> agendaItemNumbers() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 180),
                        Arbitraries.chars().range('a', 'z').optional(0.4))
                .as((number, letter) -> number + letter.map(l -> " (" + l + ")").orElse(""));
    }

    private Arbitrary<UnDocument> document(Language language) {
        return Builders.withBuilder(() -> UnDocument.builder(DocumentKind.OTHER))
                .use(of(DocumentKind.class))
                .in(UnDocument.Builder::kind)
                .use(masthead(language))
                .in(UnDocument.Builder::masthead)
                .use(text.heading().list().ofMaxSize(3))
                .in(UnDocument.Builder::title)
                .use(blocks.footnote().list().ofMaxSize(2))
                .in(UnDocument.Builder::notes)
                .use(blocks.body())
                .in(UnDocument.Builder::body)
                .use(annexes(language, 2))
                .in(UnDocument.Builder::annexes)
                .use(deliberation())
                .withProbability(0.3)
                .in(UnDocument.Builder::deliberation)
                .use(keyword().list().ofMaxSize(2))
                .in(UnDocument.Builder::keywords)
                .use(property().list().ofMaxSize(2))
                .in(UnDocument.Builder::properties)
                .build(UnDocument.Builder::build);
    }

    /** Mastheads of a language. */
    public static Arbitrary<Masthead> mastheads(Language language) {
        return new UnDocuments(TextSource.realistic(language)).masthead(language);
    }

    private Arbitrary<Masthead> masthead(Language language) {
        Arbitrary<LocalDate> dates = Combinators.combine(
                        Arbitraries.integers().between(1994, 2044),
                        Arbitraries.integers().between(1, 365))
                .as(LocalDate::ofYearDay);
        Arbitrary<String> jobs = Combinators.combine(
                        Arbitraries.integers().between(10, 44),
                        Arbitraries.integers().between(1, 99999))
                .as((year, number) -> String.format("%02d-%05d", year, number));
        Arbitrary<Language> originals = of(Language.values()).filter(Language::isOfficial);
        return Builders.withBuilder(Masthead::builder)
                .use(symbols().list().ofMaxSize(2).uniqueElements())
                .in(Masthead.Builder::symbols)
                .use(of(SampleText.organs(language)).list().ofMaxSize(2).uniqueElements())
                .in(Masthead.Builder::organs)
                .use(of(Distribution.class))
                .withProbability(0.8)
                .in(Masthead.Builder::distribution)
                .use(dates)
                .withProbability(0.9)
                .in(Masthead.Builder::date)
                .use(just(language))
                .withProbability(0.9)
                .in(Masthead.Builder::language)
                .use(originals.list().ofMaxSize(2).uniqueElements())
                .in(Masthead.Builder::originalLanguages)
                .use(proceeding(language).list().ofMaxSize(2))
                .in(Masthead.Builder::proceedings)
                .use(jobs)
                .withProbability(0.7)
                .in(Masthead.Builder::jobNumber)
                .use(dates.map(date -> List.of(
                        DistributionWords.format(Distribution.GENERAL, language),
                        DateForms.format(date, language),
                        LanguageWords.originalLine(List.of(Language.FRENCH), language))))
                .withProbability(0.5)
                .in(Masthead.Builder::printed)
                .build(Masthead.Builder::build);
    }

    private Arbitrary<Proceeding> proceeding(Language language) {
        return Combinators.combine(
                        of(SampleText.organs(language)),
                        sessions(language).optional(0.9),
                        agendaItem().list().ofMaxSize(3))
                .as(Proceeding::new);
    }

    private Arbitrary<AgendaItem> agendaItem() {
        return Combinators.combine(
                        agendaItemNumbers(),
                        text.heading().optional(0.8),
                        of(AgendaStage.class).optional(0.9),
                        text.heading().optional(0.3))
                .as(AgendaItem::new);
    }

    private Arbitrary<List<Annex>> annexes(Language language, int depth) {
        return annex(language, depth).list().ofMaxSize(depth);
    }

    private Arbitrary<Annex> annex(Language language, int depth) {
        List<String> words = AttachmentWords.words(1, language.isOfficial() ? language : Language.ENGLISH);
        return Combinators.combine(
                        of(words).optional(0.9),
                        text.heading().optional(0.5),
                        of(Language.RUSSIAN, Language.FRENCH).list().ofMaxSize(1),
                        text.heading().optional(0.7),
                        just(List.<String>of()),
                        blocks.footnote().list().ofMaxSize(1),
                        blocks.body(),
                        depth > 1 ? annexes(language, depth - 1) : just(List.<Annex>of()))
                .as(Annex::new);
    }

    private Arbitrary<Deliberation> deliberation() {
        Arbitrary<Vote.Count> counts = Combinators.combine(
                        of("inFavour", "against", "abstaining"),
                        Arbitraries.integers().between(0, 193),
                        text.heading().list().ofMaxSize(2))
                .as(Vote.Count::new);
        Arbitrary<Vote> votes = Combinators.combine(
                        of("adopted", ""), counts.list().ofMaxSize(3))
                .as(Vote::new);
        return Combinators.combine(
                        Arbitraries.integers()
                                .between(1, 365)
                                .map(day -> LocalDate.ofYearDay(2044, day))
                                .optional(),
                        symbols().map(DocumentSymbol::toString).optional(),
                        text.heading().optional(),
                        text.heading().list().ofMaxSize(3),
                        symbols().map(DocumentSymbol::toString).list().ofMaxSize(2),
                        votes.optional(0.5))
                .as(Deliberation::new);
    }

    private Arbitrary<Keyword> keyword() {
        return Combinators.combine(of("UNBIS Thesaurus", "A/99/251", ""), text.heading(), text.heading())
                .as(Keyword::new);
    }

    private Arbitrary<Property> property() {
        return Combinators.combine(
                        of("akn.meta.workflow.step", "marc.500.a"),
                        text.sentence().map(value -> value + "\n\t<x a=\"b\">" + value + "</x>"))
                .as(Property::new);
    }

    /** Agenda items with numbers and titles as documents of a language print them. */
    public static Arbitrary<AgendaItem> agendaItems(Language language) {
        return new UnDocuments(TextSource.realistic(language)).agendaItem();
    }

    /** Annexes, some with annexes of their own. */
    public static Arbitrary<Annex> annexes(Language language) {
        return new UnDocuments(TextSource.realistic(language)).annex(language, 2);
    }

    /** Blocks of every type, some of them with blocks inside. */
    public static Arbitrary<Block> blocks(Language language) {
        return new UnBlocks(TextSource.realistic(language)).block();
    }

    /** Footnotes with realistic text. */
    public static Arbitrary<FootnoteReference> footnotes(Language language) {
        return new UnBlocks(TextSource.realistic(language)).footnote();
    }
}
