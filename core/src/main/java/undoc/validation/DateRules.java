// SPDX-License-Identifier: Apache-2.0
package undoc.validation;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import undoc.model.Annex;
import undoc.model.Deliberation;
import undoc.model.DocumentKind;
import undoc.model.UnDocument;
import undoc.vocabulary.DateForms;

/** The date against symbol, session, job number and the letter inside. */
final class DateRules {
    /** Two digits of the year, then the number: {@code 21-99999}, {@code GE.25-10614}. */
    private static final Pattern JOB_YEAR = Pattern.compile("(?:[A-Z]{1,2}\\.?)?(\\d\\d)-\\d+.*");

    private DateRules() {}

    static void register(Map<String, TableRule.Check> rules) {
        rules.put("validation.symbol.year", DateRules::councilYear);
        rules.put("validation.ecosoc.year", DateRules::ecosocYear);
        rules.put("validation.resolution.year", DateRules::resolutionYear);
        rules.put("validation.date.session", DateRules::resolutionInSession);
        rules.put("validation.date.issue", DateRules::issuedForSession);
        rules.put("validation.job.year", DateRules::jobYear);
        rules.put("validation.letter.date", DateRules::letterDate);
        rules.put("validation.annex.letter", DateRules::annexLetter);
    }

    private static void councilYear(UnDocument document, Findings findings) {
        document.masthead()
                .date()
                .ifPresent(date -> SymbolRules.each(document, (path, symbol) -> {
                    OptionalInt year = symbol.year("S");
                    if (year.isPresent() && date.getYear() != year.getAsInt()) {
                        findings.add(path, "the symbol is of " + year.getAsInt() + ", the document of " + date);
                    }
                }));
    }

    private static void ecosocYear(UnDocument document, Findings findings) {
        document.masthead()
                .date()
                .ifPresent(date -> SymbolRules.each(document, (path, symbol) -> {
                    OptionalInt year = symbol.year("E");
                    if (year.isPresent()
                            && (date.isBefore(LocalDate.of(year.getAsInt() - 1, 7, 1))
                                    || date.getYear() > year.getAsInt())) {
                        findings.add(
                                path,
                                "the symbol is of the session of " + year.getAsInt() + ", the document of " + date);
                    }
                }));
    }

    private static void resolutionYear(UnDocument document, Findings findings) {
        adoption(document)
                .ifPresent(date -> SymbolRules.each(document, (path, symbol) -> {
                    OptionalInt year = symbol.resolutionYear();
                    if (year.isPresent() && date.getYear() != year.getAsInt()) {
                        findings.add(path, "the symbol is of " + year.getAsInt() + ", the adoption of " + date);
                    }
                }));
    }

    private static void resolutionInSession(UnDocument document, Findings findings) {
        boolean adopted = document.deliberation().flatMap(Deliberation::adopted).isPresent();
        adoption(document)
                .ifPresent(date -> SymbolRules.each(document, (path, symbol) -> {
                    if (symbol.isSeries("RES", "PV")) {
                        symbol.assemblySession().flatMap(SessionDays::of).ifPresent(session -> {
                            if (adopted ? !session.meetsOn(date) : !session.reportsOn(date)) {
                                findings.add(
                                        "masthead/date",
                                        date + " is not in the session that the symbol names, " + session);
                            }
                        });
                    }
                }));
    }

    private static void issuedForSession(UnDocument document, Findings findings) {
        if (document.kind() == DocumentKind.SUPPLEMENT) {
            return; // The first date printed is one of the body that reports.
        }
        document.masthead()
                .date()
                .ifPresent(date -> SymbolRules.each(document, (path, symbol) -> symbol.assemblySession()
                        .flatMap(SessionDays::of)
                        .ifPresent(session -> {
                            if (!session.issuesOn(date)) {
                                findings.add(
                                        "masthead/date",
                                        date + " is not in the time when documents of that session come out, "
                                                + session);
                            }
                        })));
    }

    private static void jobYear(UnDocument document, Findings findings) {
        Matcher job = JOB_YEAR.matcher(document.masthead().jobNumber().orElse(""));
        Optional<LocalDate> date = document.masthead().date();
        if (job.matches() && date.isPresent()) {
            int year = date.get().getYear();
            int apart = Math.floorMod(year - Integer.parseInt(job.group(1)), 100);
            boolean aroundNewYear = (apart == 1 && date.get().getMonthValue() <= 3)
                    || (apart == 99 && date.get().getMonthValue() == 12);
            if (apart != 0 && !aroundNewYear) {
                findings.add("masthead/jobNumber", "the job number is of another year than the date " + date.get());
            }
        }
    }

    private static void letterDate(UnDocument document, Findings findings) {
        Optional<LocalDate> issued = document.masthead().date();
        Optional<LocalDate> written = letterDate(document);
        if (issued.isPresent() && written.isPresent() && written.get().isAfter(issued.get())) {
            findings.add("title/0", "the letter is dated " + written.get() + ", the document " + issued.get());
        }
    }

    private static void annexLetter(UnDocument document, Findings findings) {
        letterDate(document).ifPresent(written -> {
            for (int i = 0; i < document.annexes().size(); i++) {
                Annex annex = document.annexes().get(i);
                Optional<LocalDate> named = annex.heading().flatMap(DateForms::find);
                if (named.isPresent()
                        && !named.get().equals(written)
                        && document.title().size() == 1) {
                    findings.add(
                            "annexes/" + i + "/heading",
                            "the heading names a letter of " + named.get() + ", the title one of " + written);
                }
            }
        });
    }

    private static Optional<LocalDate> letterDate(UnDocument document) {
        return RequiredParts.isLetter(document) && !document.title().isEmpty()
                ? DateForms.find(document.title().get(0))
                : Optional.empty();
    }

    /** The date of adoption; that of issue where none is given. */
    private static Optional<LocalDate> adoption(UnDocument document) {
        return document.deliberation().flatMap(Deliberation::adopted).or(() -> document.masthead()
                .date());
    }
}
