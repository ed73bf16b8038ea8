// SPDX-License-Identifier: Apache-2.0
package undoc.model;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import undoc.internal.Characters;
import undoc.internal.SerialForm;
import undoc.symbol.DocumentSymbol;

/**
 * What stands above the title of a document.
 *
 * @param symbols the document's symbols, without the asterisks of a reissue
 * @param organs the large names, as printed
 * @param distribution how widely it is distributed; absent where nothing is printed
 * @param date the date of issue, not that of a letter inside
 * @param language the language of this version
 * @param originalLanguages the languages of the original; empty where nothing is printed
 * @param proceedings the bodies with their sessions and agenda items, in print order
 * @param jobNumber the job number without language letter: {@code "21-99999"}
 * @param printed the lines of masthead and foot that the other components give as values only ({@code "Distr.:
 *     General"}), or that were not understood, as printed and in print order
 */
public record Masthead(
        List<DocumentSymbol> symbols,
        List<String> organs,
        Optional<Distribution> distribution,
        Optional<LocalDate> date,
        Optional<Language> language,
        List<Language> originalLanguages,
        List<Proceeding> proceedings,
        Optional<String> jobNumber,
        List<String> printed)
        implements Serializable {
    public Masthead {
        symbols = List.copyOf(symbols);
        organs = List.copyOf(organs);
        Objects.requireNonNull(distribution, "distribution");
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(language, "language");
        originalLanguages = List.copyOf(originalLanguages);
        proceedings = List.copyOf(proceedings);
        jobNumber.ifPresent(j -> Characters.check(j, "jobNumber"));
        printed = List.copyOf(printed);
        organs.forEach(o -> Characters.check(o, "organ"));
        printed.forEach(p -> Characters.check(p, "printed"));
    }

    /** A builder with nothing set. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder with everything of this masthead set. */
    public Builder toBuilder() {
        Builder b = new Builder();
        b.symbols.addAll(symbols);
        b.organs.addAll(organs);
        b.distribution = distribution;
        b.date = date;
        b.language = language;
        b.originalLanguages.addAll(originalLanguages);
        b.proceedings.addAll(proceedings);
        b.jobNumber = jobNumber;
        b.printed.addAll(printed);
        return b;
    }

    private Object writeReplace() {
        return SerialForm.of(this);
    }

    /** Builds a masthead; not thread-safe. List setters replace what was there, {@code add} methods append. */
    public static final class Builder {
        private final List<DocumentSymbol> symbols = new ArrayList<>();
        private final List<String> organs = new ArrayList<>();
        private Optional<Distribution> distribution = Optional.empty();
        private Optional<LocalDate> date = Optional.empty();
        private Optional<Language> language = Optional.empty();
        private final List<Language> originalLanguages = new ArrayList<>();
        private final List<Proceeding> proceedings = new ArrayList<>();
        private Optional<String> jobNumber = Optional.empty();
        private final List<String> printed = new ArrayList<>();

        private Builder() {}

        /** Adds a symbol. */
        public Builder addSymbol(DocumentSymbol symbol) {
            symbols.add(symbol);
            return this;
        }

        /** Adds a symbol as people write it; throws what {@link DocumentSymbol#parse} throws. */
        public Builder addSymbol(String symbol) {
            return addSymbol(DocumentSymbol.parse(symbol));
        }

        /** Sets the symbols. */
        public Builder symbols(List<DocumentSymbol> values) {
            symbols.clear();
            symbols.addAll(values);
            return this;
        }

        /** Adds an organ's name as printed. */
        public Builder addOrgan(String organ) {
            organs.add(organ);
            return this;
        }

        /** Sets the organs' names as printed. */
        public Builder organs(List<String> values) {
            organs.clear();
            organs.addAll(values);
            return this;
        }

        /** Sets the distribution. */
        public Builder distribution(Distribution value) {
            distribution = Optional.of(value);
            return this;
        }

        /** Sets the date of issue. */
        public Builder date(LocalDate value) {
            date = Optional.of(value);
            return this;
        }

        /** Sets the language of this version. */
        public Builder language(Language value) {
            language = Optional.of(value);
            return this;
        }

        /** Sets the languages of the original. */
        public Builder originalLanguages(List<Language> values) {
            originalLanguages.clear();
            originalLanguages.addAll(values);
            return this;
        }

        /** Adds a language of the original. */
        public Builder addOriginalLanguage(Language value) {
            originalLanguages.add(value);
            return this;
        }

        /** Adds a body with its session and agenda items. */
        public Builder addProceeding(Proceeding value) {
            proceedings.add(value);
            return this;
        }

        /** Sets the bodies with their sessions and agenda items. */
        public Builder proceedings(List<Proceeding> values) {
            proceedings.clear();
            proceedings.addAll(values);
            return this;
        }

        /** Sets the job number. */
        public Builder jobNumber(String value) {
            jobNumber = Optional.of(value);
            return this;
        }

        /** Sets the lines kept as printed. */
        public Builder printed(List<String> values) {
            printed.clear();
            printed.addAll(values);
            return this;
        }

        /** Adds a line kept as printed. */
        public Builder addPrinted(String line) {
            printed.add(line);
            return this;
        }

        /** The masthead. */
        public Masthead build() {
            return new Masthead(
                    symbols, organs, distribution, date, language, originalLanguages, proceedings, jobNumber, printed);
        }
    }
}
