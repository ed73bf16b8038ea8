// SPDX-License-Identifier: Apache-2.0
package undoc.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import undoc.io.Location;
import undoc.io.Problem;
import undoc.model.AgendaItem;
import undoc.model.Proceeding;
import undoc.model.UnDocument;
import undoc.symbol.Component;
import undoc.symbol.ComponentKind;
import undoc.symbol.DocumentSymbol;

/**
 * Checks a whole collection: gaps in numbering, duplicates, files under another document's symbol, and agenda items
 * that go by different titles. Documents are added one by one and not kept, only their symbols are. Not thread-safe.
 */
public final class CollectionCheck {
    /** A series with fewer documents than this is not one that the collection means to hold whole. */
    private static final int SERIES = 3;

    private final Map<String, String> fileOf = new TreeMap<>();
    private final Map<String, TreeSet<Integer>> series = new TreeMap<>();
    private final Map<String, String> titleOf = new TreeMap<>();
    private final List<Problem> problems = new ArrayList<>();

    /** A check of a collection that is still empty. */
    public CollectionCheck() {}

    /**
     * Adds a document.
     *
     * @param name the name of its file, without folders; what it says of the symbol is compared
     * @param document the document
     */
    public void add(String name, UnDocument document) {
        String language = document.masthead().language().map(l -> l.code()).orElse("");
        for (DocumentSymbol symbol : document.masthead().symbols()) {
            Optional<String> before = Optional.ofNullable(fileOf.putIfAbsent(symbol.text() + " " + language, name));
            before.ifPresent(other -> problems.add(Problem.warning(
                    "validation.collection.duplicate",
                    name + " has the symbol " + symbol + " in the same language as " + other,
                    Location.document("masthead/symbols"),
                    "keep one of them, or correct a symbol or language")));
            number(symbol);
        }
        fileName(name, document);
        document.masthead().proceedings().forEach(p -> agenda(name, language, p));
    }

    /** What is wrong with the collection so far: what was found on adding, then the gaps in numbering. */
    public List<Problem> problems() {
        List<Problem> all = new ArrayList<>(problems);
        series.forEach((prefix, numbers) -> {
            if (numbers.size() >= SERIES) {
                gaps(prefix, numbers, all);
            }
        });
        return List.copyOf(all);
    }

    /** Keeps the number at the end of a symbol, where it is one and has no letters, by what stands before it. */
    private void number(DocumentSymbol symbol) {
        List<Component> components = symbol.components();
        Component last = components.get(components.size() - 1);
        boolean counted = last.kind() == ComponentKind.NUMBER || last.kind() == ComponentKind.SERIES;
        OptionalInt number = last.number();
        if (counted && number.isPresent() && String.valueOf(number.getAsInt()).equals(last.value())) {
            String text = symbol.text();
            series.computeIfAbsent(
                            text.substring(0, text.length() - last.value().length()), s -> new TreeSet<>())
                    .add(number.getAsInt());
        }
    }

    /** A file name that spells out symbols must spell out one of the document's. */
    private void fileName(String name, UnDocument document) {
        String key = key(name);
        Matcher symbolLike = Pattern.compile(
                        "(?:^|[^A-Z])((?:A|S|E|ST|CRC|CEDAW|CCPR|CAT|CERD)_[A-Z0-9_.()-]*\\d[A-Z0-9_.()-]*)")
                .matcher(name.toUpperCase(java.util.Locale.ROOT));
        boolean spelled = symbolLike.find();
        boolean same = document.masthead().symbols().stream().anyMatch(s -> key.contains(key(s.text())));
        if (spelled && !same && !document.masthead().symbols().isEmpty()) {
            problems.add(Problem.warning(
                    "validation.collection.file",
                    name + " holds " + document.masthead().symbols().get(0) + ", which is not what its name says",
                    Location.document("masthead/symbols"),
                    "rename the file, or see whether it is the right one"));
        }
    }

    private static String key(String text) {
        return text.toUpperCase(java.util.Locale.ROOT).replaceAll("[^A-Z0-9.]", "");
    }

    /** One item of one session's agenda has one title in a language. */
    private void agenda(String name, String language, Proceeding proceeding) {
        if (proceeding.session().isEmpty()
                || proceeding.session().get().number().isEmpty()) {
            return;
        }
        for (AgendaItem item : proceeding.agendaItems()) {
            if (item.number().isEmpty() || item.title().isEmpty()) {
                continue;
            }
            String agenda = String.join(
                    " ",
                    proceeding.body(),
                    String.valueOf(proceeding.session().get().number().getAsInt()),
                    item.stage().map(s -> s.id()).orElse(""),
                    language,
                    item.number());
            String title =
                    item.title().get().replaceAll("[\\s\\p{Punct}]+", " ").strip();
            String known = titleOf.computeIfAbsent(agenda, a -> title);
            if (!known.equalsIgnoreCase(title)) {
                problems.add(Problem.warning(
                        "validation.collection.agenda",
                        name + " calls item " + item.number() + " \""
                                + item.title().get() + "\", another document \"" + known + "\"",
                        Location.document("masthead/proceedings"),
                        "correct the number or the title"));
            }
        }
    }

    private static void gaps(String prefix, SortedSet<Integer> numbers, List<Problem> all) {
        int expected = numbers.first();
        for (int number : numbers) {
            if (number > expected) {
                String missing = prefix + expected + (number - 1 > expected ? " to " + (number - 1) : "");
                all.add(Problem.note(
                        "validation.collection.gap", missing + " is not in the collection", Location.whole()));
            }
            expected = number + 1;
        }
    }
}
