// SPDX-License-Identifier: Apache-2.0
package undoc.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import undoc.internal.ResourceTable;
import undoc.model.UnDocument;
import undoc.vocabulary.AgendaForms;

/** The agenda items that a letter asks to be circulated under, by the words of {@code agenda-requests.tsv}. */
final class AgendaRequests {
    private static final List<Pattern> WORDS = ResourceTable.read(AgendaRequests.class, "agenda-requests").stream()
            .map(row -> Pattern.compile(
                    row.get(1).replace("{n}", "(?<n>\\d{1,3}[^.;\\n]{0,80}?)"),
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE))
            .toList();

    private AgendaRequests() {}

    /** The items' numbers, the same in every language. */
    static List<String> find(UnDocument document) {
        String words = Words.of(document.body()).replaceAll("[\\s\\u00a0]+", " ");
        List<String> numbers = new ArrayList<>();
        for (Pattern pattern : WORDS) {
            Matcher matcher = pattern.matcher(words);
            while (matcher.find()) {
                AgendaForms.parse("Agenda items " + latin(matcher.group("n")))
                        .ifPresent(line -> numbers.addAll(line.numbers()));
            }
        }
        return numbers;
    }

    /** Numbers such as {@code 130 t)} as in English. */
    private static String latin(String numbers) {
        return numbers.replaceAll("(?<=\\d) ?(?<!\\()(\\p{L})\\)", " ($1)")
                .replaceAll("(?<=\\)) ?(?:et|y|и|и также|و|和|及) ?(?=\\d)", " and ")
                .replaceAll("(?<=\\d) (?:et|y|и) (?=\\d)", " and ")
                .strip()
                .replaceAll("[, ]+$", "");
    }
}
