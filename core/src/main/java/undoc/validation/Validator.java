// SPDX-License-Identifier: Apache-2.0
package undoc.validation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import undoc.io.Problem;
import undoc.io.Severity;
import undoc.model.UnDocument;

/** Checks documents against rules. Immutable and safe for many threads. */
public final class Validator {
    private final Profile profile;
    private final List<Rule> rules;
    private final Map<String, Severity> severities;
    private final List<String> suppressed;
    private final KnownExceptions exceptions;

    private Validator(Builder builder) {
        profile = builder.profile;
        rules = List.copyOf(builder.rules);
        severities = new LinkedHashMap<>(builder.severities);
        suppressed = List.copyOf(builder.suppressed);
        exceptions = builder.exceptions;
    }

    /** The standard rules as for a document of any origin, {@link Profile#IMPORT}. */
    public static Validator create() {
        return builder().build();
    }

    /** A builder with the options of {@link #create()}. */
    public static Builder builder() {
        return new Builder();
    }

    /** What breaks a rule in a document, in the order of the rules; empty where nothing does. */
    public List<Problem> validate(UnDocument document) {
        List<Problem> problems = new ArrayList<>();
        ProblemPlaces places = new ProblemPlaces(document);
        for (Rule rule : rules) {
            for (Problem problem : rule.check(document)) {
                usualSeverity(rule, problem)
                        .map(severity -> with(problem, severity))
                        .map(p -> exceptions.apply(document, p))
                        .map(places::withAddress)
                        .flatMap(this::configured)
                        .ifPresent(problems::add);
            }
        }
        return problems;
    }

    /**
     * What versions of one document disagree in: of different languages, in everything that is not language; of one
     * language, in the text too. The first is what the others are held against.
     */
    public List<Problem> compare(List<UnDocument> versions) {
        return configure(VersionComparison.compare(versions));
    }

    /**
     * What readers or {@link CollectionCheck} found, as this validator was built: without what it suppresses, and as
     * bad as it says.
     */
    public List<Problem> configure(List<Problem> problems) {
        return problems.stream().flatMap(p -> configured(p).stream()).toList();
    }

    private Optional<Severity> usualSeverity(Rule rule, Problem problem) {
        return rule instanceof TableRule standard ? standard.severity(profile) : Optional.of(problem.severity());
    }

    private Optional<Problem> configured(Problem problem) {
        if (suppressed.stream().anyMatch(problem::isA)) {
            return Optional.empty();
        }
        Problem result = problem;
        for (Map.Entry<String, Severity> entry : severities.entrySet()) {
            if (problem.isA(entry.getKey())) {
                result = with(problem, entry.getValue());
            }
        }
        return Optional.of(result);
    }

    private static Problem with(Problem problem, Severity severity) {
        return new Problem(problem.id(), severity, problem.message(), problem.location(), problem.hint());
    }

    /** Builds a validator; not thread-safe. */
    public static final class Builder {
        private Profile profile = Profile.IMPORT;
        private final List<Rule> rules = new ArrayList<>(Rule.standard());
        private final Map<String, Severity> severities = new LinkedHashMap<>();
        private final List<String> suppressed = new ArrayList<>();
        private KnownExceptions exceptions = KnownExceptions.standard();

        private Builder() {}

        /** Sets what documents are validated for. */
        public Builder profile(Profile value) {
            profile = value;
            return this;
        }

        /** Sets the rules, in place of the standard ones. */
        public Builder rules(List<? extends Rule> values) {
            rules.clear();
            rules.addAll(values);
            return this;
        }

        /** Adds a rule of your own. */
        public Builder addRule(Rule rule) {
            rules.add(rule);
            return this;
        }

        /** Sets how bad problems of this id or family are; the last that fits counts. */
        public Builder severity(String idOrFamily, Severity value) {
            severities.remove(idOrFamily);
            severities.put(idOrFamily, value);
            return this;
        }

        /** Leaves out problems of this id or family. */
        public Builder suppress(String idOrFamily) {
            suppressed.add(idOrFamily);
            return this;
        }

        /** Sets the register of known exceptions. */
        public Builder exceptions(KnownExceptions value) {
            exceptions = value;
            return this;
        }

        /** The validator. */
        public Validator build() {
            return new Validator(this);
        }
    }
}
