// SPDX-License-Identifier: Apache-2.0
package undoc.validation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import undoc.address.Addresses;
import undoc.address.BlockAddress;
import undoc.io.Location;
import undoc.io.Problem;
import undoc.model.Annex;
import undoc.model.Masthead;
import undoc.model.Session;
import undoc.model.UnDocument;
import undoc.model.body.FootnoteReference;
import undoc.model.body.Reference;
import undoc.model.body.Table;
import undoc.vocabulary.AnnexNumbers;

/** Holds versions of one document against the first of them. */
final class VersionComparison {
    /** What versions agree in whatever their language. */
    private static final List<Aspect> ANY_LANGUAGE = List.of(
            new Aspect("symbol", "masthead/symbols", d -> d.masthead().symbols()),
            new Aspect("kind", "", UnDocument::kind),
            new Aspect(
                    "distribution", "masthead/distribution", d -> d.masthead().distribution()),
            new Aspect("date", "masthead/date", d -> d.masthead().date()),
            new Aspect(
                    "original", "masthead/originalLanguages", d -> d.masthead().originalLanguages()),
            new Aspect("session", "masthead/proceedings", d -> sessions(d.masthead())),
            new Aspect("agenda", "masthead/proceedings", d -> items(d.masthead())),
            new Aspect("annexes", "annexes", d -> annexes(d.annexes())),
            new Aspect("adoption", "deliberation", VersionComparison::adoption));

    /** What translations may handle a little differently. */
    private static final List<Aspect> STRUCTURE = List.of(
            new Aspect("footnotes", "body", d -> count(d, FootnoteReference.class)),
            new Aspect("tables", "body", d -> count(d, Table.class)),
            new Aspect("paragraphs", "body", VersionComparison::paragraphs),
            new Aspect("references", "body", VersionComparison::references));

    private static final List<Aspect> SAME_LANGUAGE = List.of(
            new Aspect("title", "title", d -> d.title().stream()
                    .map(VersionComparison::plain)
                    .toList()),
            new Aspect("organ", "masthead/organs", d -> d.masthead().organs()),
            new Aspect("text", "body", VersionComparison::text));

    /**
     * Something that versions agree in.
     *
     * @param name the last part of the problem's id
     * @param path where it is
     * @param value its value
     */
    private record Aspect(String name, String path, Function<UnDocument, Object> value) {}

    private static final Set<BlockAddress.Kind> NUMBERED = EnumSet.of(
            BlockAddress.Kind.PREAMBULAR,
            BlockAddress.Kind.OPERATIVE,
            BlockAddress.Kind.PARAGRAPH,
            BlockAddress.Kind.ITEM);

    private VersionComparison() {}

    static List<Problem> compare(List<UnDocument> versions) {
        List<Problem> problems = new ArrayList<>();
        for (int i = 1; i < versions.size(); i++) {
            compare(i, versions.get(0), versions.get(i), problems);
        }
        return problems;
    }

    private static void compare(int index, UnDocument first, UnDocument other, List<Problem> problems) {
        boolean sameLanguage =
                first.masthead().language().equals(other.masthead().language());
        ANY_LANGUAGE.forEach(a -> add(index, a, first, other, true, problems));
        STRUCTURE.forEach(a -> add(index, a, first, other, false, problems));
        if (sameLanguage) {
            SAME_LANGUAGE.forEach(a -> add(index, a, first, other, true, problems));
        }
    }

    private static void add(
            int index, Aspect aspect, UnDocument first, UnDocument other, boolean error, List<Problem> problems) {
        Object one = aspect.value().apply(first);
        Object two = aspect.value().apply(other);
        if (Objects.equals(one, two)) {
            return;
        }
        String id = "validation.versions." + aspect.name();
        String message =
                "version " + (index + 1) + " differs from the first in " + aspect.name() + ": " + difference(one, two);
        Location place = aspect.path().isEmpty() ? Location.whole() : Location.document(aspect.path());
        String hint = "correct the version that is wrong";
        problems.add(error ? Problem.error(id, message, place, hint) : Problem.warning(id, message, place, hint));
    }

    /** What the second has and has not; both in full where they are no collections or differ in order only. */
    private static String difference(Object one, Object two) {
        if (one instanceof Collection<?> first && two instanceof Collection<?> second) {
            List<?> lacking = first.stream().filter(v -> !second.contains(v)).toList();
            List<?> more = second.stream().filter(v -> !first.contains(v)).toList();
            if (!lacking.isEmpty() || !more.isEmpty()) {
                return (lacking.isEmpty() ? "" : "it lacks " + brief(lacking))
                        + (lacking.isEmpty() || more.isEmpty() ? "" : ", and ")
                        + (more.isEmpty() ? "" : "it has " + brief(more) + " more");
            }
        }
        return brief(two) + " and " + brief(one);
    }

    private static String brief(Object value) {
        Object given = value instanceof Optional<?> optional
                ? optional.map(Object.class::cast).orElse("none")
                : value;
        String text = given.toString();
        return text.length() <= 120 ? text : text.substring(0, 117) + "...";
    }

    private static List<String> sessions(Masthead masthead) {
        return masthead.proceedings().stream()
                .flatMap(p -> p.session().stream())
                .map((Session s) -> s.type().id()
                        + (s.number().isPresent() ? " " + s.number().getAsInt() : "")
                        + (s.resumed() ? " resumed" : ""))
                .toList();
    }

    private static List<String> items(Masthead masthead) {
        return masthead.proceedings().stream()
                .flatMap(p -> p.agendaItems().stream())
                .map(item -> item.number()
                        + item.stage().map(stage -> " " + stage.id()).orElse(""))
                .toList();
    }

    /** The tree of annexes: their numbers and original languages. */
    private static List<Object> annexes(List<Annex> annexes) {
        List<Object> tree = new ArrayList<>();
        for (Annex annex : annexes) {
            OptionalInt number = AnnexNumbers.parse(annex.label().orElse("")).number();
            tree.add(number.isPresent() ? "annex " + number.getAsInt() : "annex");
            if (!annex.annexes().isEmpty()) {
                tree.add(annexes(annex.annexes()));
            }
        }
        return tree;
    }

    /** When, where and by what vote it was adopted; names of bodies and States are in the document's language. */
    private static List<String> adoption(UnDocument document) {
        List<String> facts = new ArrayList<>();
        document.deliberation().ifPresent(d -> {
            d.adopted().ifPresent(date -> facts.add("date " + date));
            d.meeting().ifPresent(meeting -> facts.add("meeting " + meeting));
            d.sources().forEach(source -> facts.add("source " + source));
            d.vote().ifPresent(v -> v.counts().forEach(c -> facts.add(c.position() + " " + c.number())));
        });
        return facts;
    }

    private static int count(UnDocument document, Class<?> type) {
        int[] count = {0};
        Walker.walk(document, (path, node) -> count[0] += type.isInstance(node) ? 1 : 0);
        return count[0];
    }

    /** Where there are paragraphs of a preamble, numbered paragraphs and lettered ones. */
    private static List<BlockAddress> paragraphs(UnDocument document) {
        return Addresses.of(document).addresses().stream()
                .filter(address -> NUMBERED.contains(
                        address.steps().get(address.steps().size() - 1).kind()))
                .toList();
    }

    private static SortedSet<String> references(UnDocument document) {
        SortedSet<String> symbols = new TreeSet<>();
        Walker.walk(document, (path, node) -> {
            if (node instanceof Reference reference) {
                reference.symbol().ifPresent(s -> symbols.add(s.text()));
            }
        });
        return symbols;
    }

    private static String text(UnDocument document) {
        StringBuilder text = new StringBuilder(Words.of(document.body()));
        document.annexes().forEach(a -> text.append('\n').append(Words.of(a.body())));
        return plain(text.toString());
    }

    private static String plain(String text) {
        return text.replaceAll("[\\s\\u00a0]+", " ").strip();
    }
}
