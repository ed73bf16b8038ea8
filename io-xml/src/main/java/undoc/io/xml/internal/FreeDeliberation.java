// SPDX-License-Identifier: Apache-2.0
package undoc.io.xml.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import undoc.io.Problem;
import undoc.model.Deliberation;
import undoc.model.Language;
import undoc.model.Vote;
import undoc.symbol.DocumentSymbol;

/** Reads how a resolution came about: the steps of its workflow, the vote, and what its text marks up of both. */
final class FreeDeliberation {
    /** Records of plenary meetings: E/2024/SR.1 is that of the first of the Economic and Social Council in 2024. */
    private static final Map<String, String> RECORDS = Map.of("A", "PV.", "E", "SR.");

    /** The meeting in the words of a step: {@code "Adopted without vote, 1st plenary meeting"}. */
    private static final Pattern PLENARY = Pattern.compile("(\\d{1,4})(?:st|nd|rd|th) plenary meeting");

    private static final Set<String> ADOPTED = Set.of("RES", "DEC");

    private final List<Problem> problems;
    private final Survey survey;
    private Optional<LocalDate> adopted = Optional.empty();
    private Optional<String> meeting = Optional.empty();
    private Optional<String> outcome = Optional.empty();
    private final List<String> sponsors = new ArrayList<>();
    private final List<String> sources = new ArrayList<>();

    FreeDeliberation(List<Problem> problems, Survey survey) {
        this.problems = problems;
        this.survey = survey;
    }

    /** What metadata and text say; empty where they say nothing of it. */
    Optional<Deliberation> read(XmlElement text) {
        survey.all("step").forEach(step -> step(step, text));
        Optional<Vote> vote = survey.first("voting").flatMap(this::vote);
        boolean draft = text.get("name").toLowerCase(Locale.ROOT).contains("draft");
        Optional<String> committee = draft ? Optional.empty() : Committees.in(survey);
        if (draft && sponsors.isEmpty()) {
            proposers();
        }
        boolean any = adopted.isPresent()
                || meeting.isPresent()
                || committee.isPresent()
                || vote.isPresent()
                || !sponsors.isEmpty()
                || !sources.isEmpty();
        return any
                ? Optional.of(new Deliberation(adopted, meeting, committee, sponsors, sources, vote))
                : Optional.empty();
    }

    /** Those who propose a draft, as its text marks them up: one by one, or in an English list. */
    private void proposers() {
        List<XmlElement> marked = survey.all("docProponent");
        boolean english = survey.first("FRBRlanguage")
                .flatMap(e -> Language.ofCode(e.get("language")))
                .filter(Language.ENGLISH::equals)
                .isPresent();
        if (english || marked.size() > 1) {
            marked.forEach(m -> sponsors.addAll(Sponsors.in(Words.of(m).replaceFirst("[\\s\u00a0]*[:*]+$", ""))));
        }
    }

    private void step(XmlElement step, XmlElement text) {
        String as = Words.of(step.get("as"));
        Optional<LocalDate> date = date(step);
        switch (step.get("outcome")) {
            case "adopted" -> {
                adopted = adoption().or(() -> date);
                meeting = meeting(as, text);
            }
            case "notAdopted", "veto" -> {
                meeting = meeting(as, text);
                outcome = Optional.of(step.get("outcome"));
            }
            case "draftResolution", "draftDecision", "draftResolutionAdditionalSponsors" -> {
                sponsors.addAll(Sponsors.in(step.get("by")));
                sources.addAll(as.isEmpty() ? List.of() : List.of(as));
            }
            case "recommendedForAdoption" -> sources.addAll(as.isEmpty() ? List.of() : List.of(as));
            default -> {
                // Kept as a property.
            }
        }
    }

    /** The date of adoption in the text, which is right where that of the step is the date of issue. */
    private Optional<LocalDate> adoption() {
        return survey.all("docDate").stream()
                .filter(e -> e.get("refersTo").equals("#adoptionDate"))
                .findFirst()
                .flatMap(Dates::of);
    }

    /** The record of the meeting; where words stand in its place, that of the plenary meeting which the text names. */
    private Optional<String> meeting(String as, XmlElement text) {
        if (as.indexOf('/') > 0) {
            return Optional.of(as);
        }
        Matcher matcher = PLENARY.matcher(as);
        String number = matcher.find()
                ? matcher.group(1)
                : text.find(e -> e.get("refersTo").equals("#adoptionMeeting")
                                || e.get("name").equals("adoptionMeeting"))
                        .map(e -> e.get("title").replaceAll("\\D", ""))
                        .orElse("");
        Optional<DocumentSymbol> symbol = survey.first("docNumber").flatMap(e -> DocumentSymbol.tryParse(Words.of(e)));
        String[] parts = symbol.map(s -> s.toString().split("/")).orElse(new String[0]);
        boolean resolution = parts.length > 2 && RECORDS.containsKey(parts[0]) && ADOPTED.contains(parts[1]);
        return resolution && !number.isEmpty()
                ? Optional.of(parts[0] + "/" + parts[2] + "/" + RECORDS.get(parts[0]) + number)
                : Optional.of(as).filter(a -> !a.isEmpty());
    }

    private Optional<LocalDate> date(XmlElement step) {
        String date = step.get("date");
        Optional<LocalDate> parsed = Dates.of(date);
        if (date.isEmpty()) {
            report("akn.date", "a step has no date", step);
        } else if (parsed.isEmpty() && !date.startsWith("0001-")) {
            report("akn.date", "not a date: " + Words.of(date), step);
        }
        return parsed;
    }

    private Optional<Vote> vote(XmlElement voting) {
        List<Vote.Count> counts = new ArrayList<>();
        for (XmlElement count : voting.all(e -> e.is("count"))) {
            String value = count.get("value").strip();
            if (value.matches("[0-9]{1,6}")) {
                List<String> voters = count.all(e -> e.is("organization")).stream()
                        .map(Words::of)
                        .filter(v -> !v.isEmpty())
                        .toList();
                String position = Words.of(count.get("refersTo"));
                counts.add(new Vote.Count(
                        position.startsWith("#") ? position.substring(1) : position, Integer.parseInt(value), voters));
            } else if (!value.isEmpty()) {
                report("akn.vote", "not a count: " + Words.of(value), count);
            }
        }
        String given = Words.of(voting.get("outcome"));
        String result = given.isEmpty() ? outcome.orElse("") : given;
        return counts.isEmpty() && result.isEmpty() ? Optional.empty() : Optional.of(new Vote(result, counts));
    }

    private void report(String id, String message, XmlElement at) {
        problems.add(Problem.warning(id, message, at.place(), "correct it in the file; everything else was read"));
    }
}
