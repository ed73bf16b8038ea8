// SPDX-License-Identifier: Apache-2.0
package undoc.io.xml.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import undoc.model.Distribution;
import undoc.model.Language;
import undoc.model.Masthead;
import undoc.symbol.DocumentSymbol;
import undoc.symbol.SymbolSyntaxException;
import undoc.vocabulary.LanguageWords;

/** What the lines of a masthead mark up: symbols, distribution, date, languages; bodies and sessions are beside it. */
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
            "docCommittee",
            "session",
            "agenda item",
            "agenda item name");

    private final Survey survey;
    private final Masthead.Builder masthead;
    private final FreeProceedings proceedings;
    private final List<DocumentSymbol> symbols = new ArrayList<>();
    private Optional<LocalDate> date = Optional.empty();
    private Optional<XmlElement> undated = Optional.empty();
    private final List<Language> originals = new ArrayList<>();

    FreeMarks(Masthead.Builder masthead, Survey survey) {
        this.survey = survey;
        this.masthead = masthead;
        this.proceedings = new FreeProceedings(masthead, survey.references());
    }

    /** Takes what a line of these words marks up; gives what is left of it, as printed. */
    List<String> line(XmlElement line, String words) {
        List<String> rest = new ArrayList<>();
        StringBuilder run = new StringBuilder();
        Optional<XmlElement> dateBefore = undated;
        boolean taken = take(line, run, rest);
        flush(run, rest);
        if (!undated.equals(dateBefore)) {
            undated.filter(d -> date.isEmpty() && words.startsWith(Words.of(d))).ifPresent(d -> date = Dates.of(d));
        }
        return taken ? rest : List.of(words);
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
                    case "docAuthority" -> proceedings.authority(element, words);
                    case "docCommittee" -> proceedings.committee(words);
                    case "session" -> proceedings.session(element, words);
                    case "agenda item" -> proceedings.item(element, words);
                    case "agenda item name" -> proceedings.itemName(words);
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

    /** Takes from a line without marks what its words say: languages of the original, a body below the session. */
    void unmarked(String words) {
        if (originals.isEmpty()) {
            originals.addAll(LanguageWords.original(words));
        }
        proceedings.unmarked(words);
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

    /** Takes what a title names. */
    void title(XmlElement line) {
        proceedings.title(line);
    }

    /** Gives what was read to the masthead; what no line says, as the metadata say it. */
    void finish() {
        proceedings.close();
        if (symbols.isEmpty()) {
            survey.all("FRBRnumber").forEach(e -> symbol(e.get("showAs")));
        }
        if (symbols.isEmpty()) {
            survey.first("FRBRuri").flatMap(e -> Links.symbolOf(e.get("value"))).ifPresent(symbols::add);
        }
        masthead.symbols(symbols);
        if (!originals.isEmpty()) {
            masthead.originalLanguages(originals);
        }
        date.or(() -> survey.first("FRBRExpression")
                        .flatMap(m ->
                                m.find(e -> e.is("FRBRdate") && e.get("name").equals("publication")))
                        .flatMap(e -> Dates.of(e.get("date"))))
                .ifPresent(masthead::date);
    }
}
