// SPDX-License-Identifier: Apache-2.0
package undoc.validation;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import undoc.model.SessionType;
import undoc.symbol.DocumentSymbol;

/**
 * What the rules ask of a symbol.
 *
 * @param parts its components, without the modifications at its end
 */
record SymbolFacts(List<String> parts) {
    private static final Pattern MODIFICATION =
            Pattern.compile("(?i)(?:Add|Corr|Rev|Amend|Suppl?|Summary|Excerpt|Part|Resumption)\\b.*");
    private static final Pattern SESSION = Pattern.compile("(ES-|S-)?(\\d{1,3})");
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");
    private static final Pattern RESOLUTION_OF_YEAR = Pattern.compile("\\d+ ?\\(((?:19|20)\\d\\d)\\).*");
    /** What may stand between the organ and its session or year. */
    private static final Pattern LEADING = Pattern.compile("RES|DEC|PRST|INF|BUR|NGO|C\\.\\d+");

    static SymbolFacts of(DocumentSymbol symbol) {
        List<String> all = List.of(symbol.text().split("/"));
        int end = all.size();
        while (end > 1 && MODIFICATION.matcher(all.get(end - 1)).matches()) {
            end--;
        }
        return new SymbolFacts(all.subList(0, end));
    }

    /** The organ or convention that the symbol begins with: {@code "A"}. */
    String organ() {
        return parts.get(0);
    }

    /** Whether one component is this word: {@code "RES"}. */
    boolean has(String word) {
        return parts.contains(word);
    }

    /** Whether the number at the end is one of this series: {@code "L."}. */
    boolean isSeries(String letters) {
        return parts.size() > 1 && parts.get(parts.size() - 1).matches(Pattern.quote(letters) + "\\d.*");
    }

    /** The session of the General Assembly that the symbol names. */
    Optional<SessionNumber> assemblySession() {
        Optional<String> component = afterOrgan("A");
        Matcher matcher = SESSION.matcher(component.orElse(""));
        if (!matcher.matches()) {
            return Optional.empty();
        }
        SessionType type = matcher.group(1) == null
                ? SessionType.REGULAR
                : matcher.group(1).equals("S-") ? SessionType.SPECIAL : SessionType.EMERGENCY_SPECIAL;
        return Optional.of(new SessionNumber(type, Integer.parseInt(matcher.group(2))));
    }

    /** The calendar year that the symbol of a document of this organ names: {@code S/2025/11}. */
    OptionalInt year(String organ) {
        return afterOrgan(organ)
                .filter(c -> YEAR.matcher(c).matches())
                .map(c -> OptionalInt.of(Integer.parseInt(c)))
                .orElse(OptionalInt.empty());
    }

    /** The year in brackets of a resolution of the Security Council. */
    OptionalInt resolutionYear() {
        Matcher matcher = RESOLUTION_OF_YEAR.matcher(parts.get(parts.size() - 1));
        return organ().equals("S") && has("RES") && matcher.matches()
                ? OptionalInt.of(Integer.parseInt(matcher.group(1)))
                : OptionalInt.empty();
    }

    /** The component behind the organ and its committee or series, where another one follows. */
    private Optional<String> afterOrgan(String organ) {
        if (!organ().equals(organ)) {
            return Optional.empty();
        }
        int i = 1;
        while (i < parts.size() && LEADING.matcher(parts.get(i)).matches()) {
            i++;
        }
        return i < parts.size() - 1 ? Optional.of(parts.get(i)) : Optional.empty();
    }

    /**
     * A session.
     *
     * @param type its kind
     * @param number its number
     */
    record SessionNumber(SessionType type, int number) {
        @Override
        public String toString() {
            return type.id() + (type == SessionType.REGULAR ? " session " : " ") + number;
        }
    }
}
