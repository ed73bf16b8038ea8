// SPDX-License-Identifier: Apache-2.0
package undoc.vocabulary;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import undoc.model.AgendaStage;
import undoc.model.Language;

/** How agenda items are called. */
public final class AgendaForms {
    /** Stars of notes and "(continued)" behind the items. */
    private static final String BEHIND = "[\\s*]*+(?:\\((?:" + AddedWords.pattern("continued") + ")\\)[\\s*]*+)?";

    /** More characters than the lines of any masthead have that name items. */
    private static final int LONGEST = 2_000;

    private static final Pattern COLON = Pattern.compile("[:：]");
    private static final List<Form> FORMS = Table.read("agenda").stream()
            .map(row -> new Form(
                    row.language(0),
                    AgendaStage.ofId(row.get(1)).orElseThrow(),
                    row.get(2),
                    Pattern.compile(
                            Folding.plain(row.get(3)).replace("{n}", AgendaNumbers.PATTERN) + BEHIND,
                            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)))
            .toList();

    private record Form(Language language, AgendaStage stage, String written, Pattern pattern) {}

    /**
     * A line that names items of an agenda.
     *
     * @param stage which agenda
     * @param numbers the items' numbers, the same in every language: {@code "130 (t)"}
     */
    public record AgendaLine(AgendaStage stage, List<String> numbers) {
        public AgendaLine {
            numbers = List.copyOf(numbers);
        }
    }

    private AgendaForms() {}

    /** The items that a line names; empty where it names none. */
    public static Optional<AgendaLine> parse(String line) {
        if (line.length() > LONGEST) {
            return Optional.empty();
        }
        String clean = Folding.fold(line);
        for (Form form : FORMS) {
            Matcher matcher = form.pattern().matcher(clean);
            if (matcher.matches()) {
                List<String> numbers = AgendaNumbers.read(matcher.group(1));
                if (!numbers.isEmpty()) {
                    return Optional.of(new AgendaLine(form.stage(), numbers));
                }
            }
        }
        return Optional.empty();
    }

    /**
     * Where the title begins in a line that names items and says what they are about: {@code "Agenda item 5: Review of
     * trade"}; empty where it is not such a line.
     */
    public static OptionalInt titleStart(String line) {
        Matcher colon = COLON.matcher(line);
        return colon.find() && parse(line.substring(0, colon.start())).isPresent()
                ? OptionalInt.of(colon.end())
                : OptionalInt.empty();
    }

    /** Whether a line begins as one that names agenda items and may go on in the next. */
    public static boolean begins(String line) {
        if (line.length() > LONGEST) {
            return false;
        }
        String clean = Folding.fold(line);
        return titleStart(line).isPresent()
                || FORMS.stream().anyMatch(form -> {
                    Matcher matcher = form.pattern().matcher(clean);
                    return matcher.matches() || (matcher.hitEnd() && clean.length() > 6);
                });
    }

    /** How an item is called in a masthead; empty where no form is known. */
    public static Optional<String> format(String number, AgendaStage stage, Language language) {
        return FORMS.stream()
                .filter(form -> form.language() == language && form.stage() == stage)
                .findFirst()
                .map(form -> form.written().replace("{n}", AgendaNumbers.format(number, language)));
    }
}
