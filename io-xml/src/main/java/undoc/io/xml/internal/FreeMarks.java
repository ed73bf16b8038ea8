// SPDX-License-Identifier: Apache-2.0
package undoc.io.xml.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import undoc.model.AgendaItem;
import undoc.model.Distribution;
import undoc.model.Language;
import undoc.model.Masthead;
import undoc.model.Proceeding;
import undoc.model.Session;
import undoc.model.SessionType;
import undoc.symbol.DocumentSymbol;
import undoc.symbol.SymbolSyntaxException;
import undoc.vocabulary.AgendaForms;
import undoc.vocabulary.LanguageWords;
import undoc.vocabulary.OrganNames;
import undoc.vocabulary.SessionForms;

/** What the lines of a masthead mark up: symbols, bodies, sessions, agenda items, the date. */
final class FreeMarks {
    /** What the status of a document refers to, in every language. */
    private static final Map<String, Distribution> DISTRIBUTIONS = Map.of(
            "#generalDistribution", Distribution.GENERAL,
            "#limitedDistribution", Distribution.LIMITED,
            "#restrictedDistribution", Distribution.RESTRICTED);

    private static final Set<String> MARKS = Set.of(
            "docDate",
            "docStatus",
            "originalLanguage",
            "docNumber",
            "docAuthority",
            "session",
            "agenda item",
            "agenda item name");

    private final Masthead.Builder masthead;
    private final References references;
    private final List<DocumentSymbol> symbols = new ArrayList<>();
    private Optional<LocalDate> date = Optional.empty();
    private Optional<XmlElement> undated = Optional.empty();
    private Optional<String> organ = Optional.empty();
    private Optional<Session> session = Optional.empty();
    private final List<AgendaItem> items = new ArrayList<>();
    private final List<Language> originals = new ArrayList<>();
    private boolean proceedings;

    FreeMarks(Masthead.Builder masthead, References references) {
        this.masthead = masthead;
        this.references = references;
    }

    /** Takes what a line marks up; gives what is left of it, as printed. */
    List<String> line(XmlElement line) {
        List<String> rest = new ArrayList<>();
        StringBuilder run = new StringBuilder();
        Optional<XmlElement> dateBefore = undated;
        boolean taken = take(line, run, rest);
        flush(run, rest);
        if (!undated.equals(dateBefore)) {
            undated.filter(d -> date.isEmpty() && Words.of(line).startsWith(Words.of(d)))
                    .ifPresent(d -> date = Dates.of(d));
        }
        return taken ? rest : List.of(Words.of(line));
    }

    private boolean status(XmlElement marked) {
        Optional.ofNullable(DISTRIBUTIONS.get(marked.get("refersTo"))).ifPresent(masthead::distribution);
        return false;
    }

    private boolean original(XmlElement marked) {
        String code = marked.get("refersTo").replace("#", "");
        Language.ofCode(code)
                .or(() -> LanguageWords.named(Words.of(marked)))
                .filter(language -> !originals.contains(language))
                .ifPresent(originals::add);
        return false;
    }

    /** Takes mark after mark; the words between go to the run. */
    private boolean take(XmlElement element, StringBuilder run, List<String> rest) {
        boolean any = false;
        for (Object child : element.children()) {
            if (child instanceof String text) {
                run.append(text);
            } else if (child instanceof XmlElement part && mark(part)) {
                flush(run, rest);
                any = true;
            } else if (child instanceof XmlElement part && !part.is("authorialNote")) {
                run.append(part.is("eol") || part.is("br") ? " " : "");
                any |= take(part, run, rest);
            }
        }
        return any;
    }

    private static void flush(StringBuilder run, List<String> rest) {
        String words = Words.of(run.toString());
        if (words.codePoints().anyMatch(Character::isLetterOrDigit)) {
            rest.add(words);
        }
        run.setLength(0);
    }

    /** Takes an element whose words have a place of their own. */
    private boolean mark(XmlElement element) {
        String name = element.is("inline") ? element.get("name").replace("akn4un:", "") : element.name();
        String words = MARKS.contains(name) ? Words.of(element) : "";
        return !words.isEmpty()
                && switch (name) {
                    case "docDate" -> date(element);
                    case "docStatus" -> status(element);
                    case "originalLanguage" -> original(element);
                    case "docNumber" -> symbol(words);
                    case "docAuthority" -> authority(element, words);
                    case "docCommittee" -> committee(words);
                    case "session" -> session(element, words);
                    case "agenda item" -> items.add(item(element, words));
                    case "agenda item name" -> itemName(words);
                    default -> false;
                };
    }

    /** Takes the symbols in a mark; its words are taken where they are symbols and nothing else. */
    private boolean symbol(String words) {
        List<DocumentSymbol> found = words.indexOf('/') > 0 ? symbolsIn(words) : List.of();
        String rest = words;
        for (DocumentSymbol symbol : found) {
            rest = rest.replace(symbol.toString(), "");
            if (!symbols.contains(symbol)) {
                symbols.add(symbol);
            }
        }
        return !found.isEmpty() && rest.codePoints().noneMatch(Character::isLetterOrDigit);
    }

    private static List<DocumentSymbol> symbolsIn(String words) {
        try {
            return DocumentSymbol.parseAll(words);
        } catch (SymbolSyntaxException e) {
            return List.of();
        }
    }

    private boolean authority(XmlElement element, String words) {
        boolean publisher = references.isPublisher(element)
                || OrganNames.named(words)
                        .filter(o -> o.id().equals("united_nations"))
                        .isPresent();
        if (!publisher) {
            close();
            masthead.addOrgan(words);
            organ = Optional.of(words);
        }
        return !publisher;
    }

    /** Takes a body below the session, whose document it is: a Main Committee, for one. */
    private boolean committee(String words) {
        if (session.isPresent()) {
            organ = Optional.of(words);
        }
        return false;
    }

    /** Takes from a line without marks what its words say: languages of the original, a body below the session. */
    void unmarked(String words) {
        if (originals.isEmpty()) {
            originals.addAll(LanguageWords.original(words));
        }
        if (items.isEmpty() && OrganNames.named(words).isPresent()) {
            committee(words);
        }
    }

    private boolean session(XmlElement element, String words) {
        session = Optional.of(SessionForms.parse(words).orElseGet(() -> other(element, words)));
        return true;
    }

    private static Session other(XmlElement marked, String words) {
        String value = marked.get("value");
        return new Session(
                SessionType.OTHER,
                value.matches("[1-9][0-9]{0,5}") ? OptionalInt.of(Integer.parseInt(value)) : OptionalInt.empty(),
                words,
                false,
                Optional.empty());
    }

    private static AgendaItem item(XmlElement marked, String words) {
        Optional<AgendaForms.AgendaLine> line = AgendaForms.parse(words);
        // The mark is in the form of the language ("18 b)"); a number is the same in every language.
        String number = line.map(l -> String.join(", ", l.numbers())).orElseGet(() -> Words.of(marked.get("title")));
        return new AgendaItem(number, Optional.empty(), line.map(AgendaForms.AgendaLine::stage), Optional.of(words));
    }

    private boolean itemName(String words) {
        if (items.isEmpty()) {
            return false;
        }
        AgendaItem last = items.remove(items.size() - 1);
        String title = last.title().map(t -> t + " " + words).orElse(words);
        return items.add(new AgendaItem(last.number(), Optional.of(title), last.stage(), last.text()));
    }

    /** Takes the date of issue; one that does not say what it is counts where it begins its line. */
    private boolean date(XmlElement marked) {
        if (date.isEmpty() && marked.get("refersTo").equals("#dateOfIssuance")) {
            date = Dates.of(marked);
        } else if (marked.get("refersTo").isEmpty()) {
            undated = Optional.of(marked);
        }
        return false;
    }

    /** Takes the body and the session that a title names, where no masthead does: of agendas and records. */
    void title(XmlElement line) {
        if (!proceedings && organ.isEmpty() && session.isEmpty()) {
            line.find(e -> e.is("session")).ifPresent(s -> {
                String body =
                        line.find(e -> e.is("docAuthority")).map(Words::of).orElse("");
                session(s, Words.of(s));
                masthead.addProceeding(new Proceeding(body, session, List.of()));
                session = Optional.empty();
            });
        }
    }

    private void close() {
        if (session.isPresent() || !items.isEmpty()) {
            masthead.addProceeding(new Proceeding(organ.orElse(""), session, items));
            proceedings = true;
        }
        session = Optional.empty();
        items.clear();
    }

    /** Gives what was read to the masthead; what no line says, as the metadata say it. */
    void finish(Optional<XmlElement> meta) {
        close();
        if (symbols.isEmpty()) {
            meta.stream().flatMap(m -> m.all(e -> e.is("FRBRnumber")).stream()).forEach(e -> symbol(e.get("showAs")));
        }
        if (symbols.isEmpty()) {
            meta.flatMap(m -> m.find(e -> e.is("FRBRuri")))
                    .flatMap(e -> Links.symbolOf(e.get("value")))
                    .ifPresent(symbols::add);
        }
        masthead.symbols(symbols);
        if (!originals.isEmpty()) {
            masthead.originalLanguages(originals);
        }
        date.or(() -> meta.flatMap(m -> m.find(e -> e.is("FRBRExpression")))
                        .flatMap(m ->
                                m.find(e -> e.is("FRBRdate") && e.get("name").equals("publication")))
                        .flatMap(e -> Dates.of(e.get("date"))))
                .ifPresent(masthead::date);
    }
}
