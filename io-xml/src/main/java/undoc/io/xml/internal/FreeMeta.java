// SPDX-License-Identifier: Apache-2.0
package undoc.io.xml.internal;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import undoc.io.Location;
import undoc.io.Problem;
import undoc.model.Deliberation;
import undoc.model.Keyword;
import undoc.model.Language;
import undoc.model.Masthead;
import undoc.model.Property;
import undoc.model.UnDocument;
import undoc.model.Vote;

/**
 * Reads the metadata of files that others wrote. Subjects, adoption, sponsors and votes have places of their own; all
 * else is kept as properties named by its path.
 */
final class FreeMeta {
    private final List<Problem> problems;
    private final List<Property> properties = new ArrayList<>();

    FreeMeta(List<Problem> problems) {
        this.problems = problems;
    }

    /**
     * Reads metadata.
     *
     * @param adoption the date of adoption in the text, which is right where that of the step is the date of issue
     */
    void read(XmlElement meta, Optional<String> adoption, Masthead.Builder masthead, UnDocument.Builder document) {
        meta.all(e -> e.is("FRBRlanguage")).stream().findFirst().ifPresent(e -> Language.ofCode(e.get("language"))
                .ifPresentOrElse(
                        masthead::language,
                        () -> report("akn.language", "no language of the United Nations: " + e.get("language"), e)));
        meta.all(e -> e.is("FRBRtranslation")).stream()
                .flatMap(e -> Language.ofCode(e.get("fromLanguage")).stream())
                .forEach(masthead::addOriginalLanguage);
        meta.all(e -> e.is("docketNumber")).stream()
                .map(Words::of)
                .filter(n -> !n.isEmpty())
                .findFirst()
                .ifPresent(n -> masthead.jobNumber(n.replaceFirst(" ?\\([A-Z]\\)$", "")));
        document.keywords(meta.all(e -> e.is("keyword")).stream()
                .map(k ->
                        new Keyword(Words.of(k.get("dictionary")), Words.of(k.get("value")), Words.of(k.get("showAs"))))
                .toList());
        deliberation(meta, adoption).ifPresent(document::deliberation);
        keep(meta, "");
        document.properties(properties);
    }

    private Optional<Deliberation> deliberation(XmlElement meta, Optional<String> adoption) {
        Optional<LocalDate> adopted = Optional.empty();
        Optional<String> meeting = Optional.empty();
        List<String> sponsors = new ArrayList<>();
        List<String> sources = new ArrayList<>();
        for (XmlElement step : meta.all(e -> e.is("step"))) {
            String as = Words.of(step.get("as"));
            Optional<LocalDate> date = date(step);
            switch (step.get("outcome")) {
                case "adopted" -> {
                    adopted = adoption.flatMap(FreeMeta::dateIn).or(() -> date);
                    meeting = Optional.of(as).filter(m -> !m.isEmpty());
                }
                case "draftResolution", "draftResolutionAdditionalSponsors" -> {
                    sponsors.addAll(names(step.get("by")));
                    sources.addAll(as.isEmpty() ? List.of() : List.of(as));
                }
                case "recommendedForAdoption" -> sources.addAll(as.isEmpty() ? List.of() : List.of(as));
                default -> {
                    // Kept as a property.
                }
            }
        }
        Optional<Vote> vote = meta.all(e -> e.is("voting")).stream().findFirst().flatMap(this::vote);
        boolean any = adopted.isPresent()
                || meeting.isPresent()
                || vote.isPresent()
                || !sponsors.isEmpty()
                || !sources.isEmpty();
        return any
                ? Optional.of(new Deliberation(adopted, meeting, Optional.empty(), sponsors, sources, vote))
                : Optional.empty();
    }

    private static List<String> names(String by) {
        return Arrays.stream(Words.of(by).split(", "))
                .map(String::strip)
                .filter(n -> !n.isEmpty())
                .toList();
    }

    private static Optional<LocalDate> dateIn(String text) {
        try {
            return Optional.of(LocalDate.parse(text)).filter(d -> d.getYear() > 1);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private Optional<LocalDate> date(XmlElement step) {
        String date = step.get("date");
        if (date.isEmpty()) {
            report("akn.date", "a step has no date", step);
            return Optional.empty();
        }
        try {
            // Year 1 stands for "not known" in the files of the United Nations.
            return Optional.of(LocalDate.parse(date.length() > 10 ? date.substring(0, 10) : date))
                    .filter(d -> d.getYear() > 1);
        } catch (DateTimeException e) {
            report("akn.date", "not a date: " + Words.of(date), step);
            return Optional.empty();
        }
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
                counts.add(new Vote.Count(
                        Words.of(count.get("refersTo")).replaceFirst("^#", ""), Integer.parseInt(value), voters));
            } else if (!value.isEmpty()) {
                report("akn.vote", "not a count: " + Words.of(value), count);
            }
        }
        String outcome = Words.of(voting.get("outcome"));
        return counts.isEmpty() && outcome.isEmpty() ? Optional.empty() : Optional.of(new Vote(outcome, counts));
    }

    /** Keeps every element with attributes or words that has no place of its own. */
    private void keep(XmlElement element, String path) {
        for (XmlElement child : element.elements()) {
            String childPath = path.isEmpty() ? child.name() : path + "/" + child.name();
            if (!child.is("keyword") && !child.is("organization")) {
                String value = child.attributes().entrySet().stream()
                        .filter(a -> !a.getValue().isBlank())
                        .map(a -> Words.of(a.getKey() + "=" + a.getValue()))
                        .collect(Collectors.joining("\n"));
                String words = child.elements().isEmpty() ? Words.of(child) : "";
                String all = words.isEmpty() ? value : value.isEmpty() ? words : value + "\n" + words;
                if (!all.isEmpty()) {
                    properties.add(new Property(childPath, all));
                }
            }
            keep(child, childPath);
        }
    }

    private void report(String id, String message, XmlElement at) {
        problems.add(Problem.warning(
                id,
                message,
                Location.text(Math.max(1, at.line()), Math.max(1, at.column())),
                "correct it in the file; everything else was read"));
    }
}
