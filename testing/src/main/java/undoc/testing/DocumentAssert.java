// SPDX-License-Identifier: Apache-2.0
package undoc.testing;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import undoc.io.Problem;
import undoc.io.Severity;
import undoc.model.AgendaItem;
import undoc.model.Annex;
import undoc.model.Distribution;
import undoc.model.DocumentKind;
import undoc.model.Language;
import undoc.model.Masthead;
import undoc.model.Proceeding;
import undoc.model.Session;
import undoc.model.SessionType;
import undoc.model.UnDocument;
import undoc.model.body.Block;
import undoc.symbol.DocumentSymbol;
import undoc.validation.Validator;

/** Assertions about a document. */
public class DocumentAssert extends PartAssert<DocumentAssert, UnDocument> {
    /** Assertions about this document. */
    public DocumentAssert(UnDocument actual) {
        super(actual, DocumentAssert.class, "");
    }

    /** One of its symbols is this, in whatever spelling. */
    public DocumentAssert hasSymbol(String symbol) {
        List<DocumentSymbol> found = masthead().symbols();
        return check(
                found.contains(DocumentSymbol.parse(symbol)),
                "to have the symbol",
                symbol,
                Expectation.list(found),
                "masthead/symbols");
    }

    /** Its symbols are these and no others, in this order. */
    public DocumentAssert hasSymbols(String... symbols) {
        List<DocumentSymbol> found = masthead().symbols();
        List<DocumentSymbol> expected =
                Arrays.stream(symbols).map(DocumentSymbol::parse).toList();
        return check(
                found.equals(expected),
                "to have the symbols",
                expected.toString(),
                Expectation.list(found),
                "masthead/symbols");
    }

    /** It is of this kind. */
    public DocumentAssert isOfKind(DocumentKind kind) {
        isNotNull();
        return check(
                actual.kind() == kind,
                "to be of the kind",
                kind.id(),
                actual.kind().id(),
                "kind");
    }

    /** One of its organs has this name, as printed. */
    public DocumentAssert hasOrgan(String organ) {
        List<String> found = masthead().organs();
        return check(found.contains(organ), "to have the organ", organ, Expectation.list(found), "masthead/organs");
    }

    /** It is distributed like this. */
    public DocumentAssert isDistributed(Distribution distribution) {
        return has("the distribution", distribution, masthead().distribution(), "masthead/distribution");
    }

    /** Its date of issue is this. */
    public DocumentAssert isDated(LocalDate date) {
        return has("the date", date, masthead().date(), "masthead/date");
    }

    /** It is in this language. */
    public DocumentAssert isIn(Language language) {
        return has("the language", language, masthead().language(), "masthead/language");
    }

    /** Its job number is this, without language letter: {@code "21-99999"}. */
    public DocumentAssert hasJobNumber(String jobNumber) {
        return has("the job number", jobNumber, masthead().jobNumber(), "masthead/jobNumber");
    }

    /** One of its bodies is in this session. */
    public DocumentAssert hasSession(SessionType type, int number) {
        List<Session> found = masthead().proceedings().stream()
                .flatMap(proceeding -> proceeding.session().stream())
                .toList();
        return check(
                found.stream()
                        .anyMatch(s -> s.type() == type
                                && s.number().isPresent()
                                && s.number().getAsInt() == number),
                "to have the session",
                type.id() + " " + number,
                Expectation.list(found),
                "masthead/proceedings");
    }

    /** One of its agenda items has this number, the same in every language: {@code "130 (t)"}. */
    public DocumentAssert hasAgendaItem(String number) {
        List<String> found = agendaItems().stream().map(AgendaItem::number).toList();
        return check(
                found.contains(number),
                "to have the agenda item",
                number,
                Expectation.list(found),
                "masthead/proceedings");
    }

    /** One of its agenda items has this number and this title. */
    public DocumentAssert hasAgendaItem(String number, String title) {
        List<AgendaItem> found = agendaItems();
        return check(
                found.stream()
                        .anyMatch(item ->
                                item.number().equals(number) && item.title().equals(Optional.of(title))),
                "to have the agenda item",
                number + " " + title,
                Expectation.list(found),
                "masthead/proceedings");
    }

    /** Its first heading is this. */
    public DocumentAssert hasTitle(String title) {
        isNotNull();
        return check(
                actual.title().stream().findFirst().equals(Optional.of(title)),
                "to have the title",
                title,
                Expectation.list(actual.title()),
                "title");
    }

    /** The standard rules find no error in it; warnings and notes do not count. */
    public DocumentAssert isValid() {
        return isValid(Validator.create());
    }

    /** This validator finds no error in it; warnings and notes do not count. */
    public DocumentAssert isValid(Validator validator) {
        isNotNull();
        List<Problem> errors = validator.validate(actual).stream()
                .filter(problem -> problem.severity() == Severity.ERROR)
                .toList();
        return check(errors.isEmpty(), "to be valid", "no error", Expectation.list(errors), "the places named");
    }

    /** The standard rules find a problem of this id or family, whatever its severity: {@code "validation.symbol"}. */
    public DocumentAssert breaksRule(String idOrFamily) {
        isNotNull();
        List<Problem> problems = Validator.create().validate(actual);
        return check(
                problems.stream().anyMatch(problem -> problem.isA(idOrFamily)),
                "to break the rule",
                idOrFamily,
                Expectation.list(problems),
                "the whole document");
    }

    private DocumentAssert has(String what, Object expected, Optional<?> found, String where) {
        return check(
                found.equals(Optional.of(expected)),
                "to have " + what,
                expected.toString(),
                found.map(Object::toString).orElse("nothing"),
                where);
    }

    private Masthead masthead() {
        isNotNull();
        return actual.masthead();
    }

    private List<AgendaItem> agendaItems() {
        return masthead().proceedings().stream()
                .map(Proceeding::agendaItems)
                .flatMap(List::stream)
                .toList();
    }

    @Override
    String subject() {
        return Expectation.name(actual);
    }

    @Override
    List<Block> body() {
        return actual.body();
    }

    @Override
    List<Annex> annexes() {
        return actual.annexes();
    }

    @Override
    List<Language> originalLanguages() {
        return actual.masthead().originalLanguages();
    }

    @Override
    String originalLanguagesPath() {
        return "masthead/originalLanguages";
    }
}
