// SPDX-License-Identifier: Apache-2.0
package undoc.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import undoc.model.AgendaItem;
import undoc.model.AgendaStage;
import undoc.model.Language;
import undoc.model.Masthead;
import undoc.model.Proceeding;
import undoc.vocabulary.AgendaForms;
import undoc.vocabulary.DateForms;
import undoc.vocabulary.DistributionWords;
import undoc.vocabulary.Folding;
import undoc.vocabulary.LanguageWords;

/** Writes a masthead as Markdown: symbols, what else is printed, organs, the block of distribution, proceedings. */
final class HeadMarkdown {
    private final Masthead masthead;
    private final Language language;
    private final Paper paper;
    private final Set<String> shown = new HashSet<>();

    private HeadMarkdown(Masthead masthead, Paper paper) {
        this.masthead = masthead;
        this.language = masthead.language().orElse(Language.ENGLISH);
        this.paper = paper;
    }

    /** Writes the masthead; gives back the lines of its foot, with the job number, that belong at the end. */
    static List<String> write(Masthead masthead, Paper paper) {
        return new HeadMarkdown(masthead, paper).write();
    }

    private List<String> write() {
        List<String> block = distribution();
        List<String> symbols = masthead.symbols().stream().map(Object::toString).toList();
        see(block);
        see(symbols);
        see(masthead.organs());
        List<String> unseen = unseen();
        List<String> foot = unseen.stream().filter(HeadWords::isJob).toList();
        lines(symbols, false);
        lines(unseen.stream().filter(line -> !foot.contains(line)).toList(), false);
        lines(masthead.organs(), true);
        lines(block, false);
        masthead.proceedings().forEach(this::proceeding);
        return foot;
    }

    private void see(List<String> lines) {
        lines.forEach(line -> shown.add(Folding.fold(line)));
    }

    private List<String> distribution() {
        List<String> lines = new ArrayList<>();
        masthead.distribution().ifPresent(value -> lines.add(DistributionWords.format(value, language)));
        masthead.date().ifPresent(date -> lines.add(DateForms.format(date, LanguageWords.ofMasthead(language))));
        masthead.language()
                .filter(value -> !isUnderstood(value))
                .ifPresent(value -> lines.add(LanguageWords.inMasthead(value)));
        if (!masthead.originalLanguages().isEmpty()) {
            lines.add(LanguageWords.originalLine(masthead.originalLanguages(), language));
        }
        return lines;
    }

    /**
     * Whether the line of the original says it: English mastheads print no language where it is that of the original.
     */
    private boolean isUnderstood(Language value) {
        return value == Language.ENGLISH
                && masthead.originalLanguages().equals(List.of(value))
                && !masthead.printed().contains(LanguageWords.inMasthead(value));
    }

    /** Printed lines that nothing else shows, and the job number. */
    private List<String> unseen() {
        masthead.proceedings().forEach(p -> p.agendaItems().forEach(item -> see(List.of(line(item)))));
        List<String> lines = masthead.printed().stream()
                .filter(line -> !shown.contains(Folding.fold(line)))
                .collect(Collectors.toCollection(ArrayList::new));
        masthead.jobNumber()
                .filter(number -> lines.stream().noneMatch(line -> line.contains(number)))
                .ifPresent(lines::add);
        return lines;
    }

    private void proceeding(Proceeding proceeding) {
        List<String> lines = new ArrayList<>();
        Set<String> named = new HashSet<>();
        add(proceeding.body(), true, lines);
        proceeding.session().ifPresent(session -> {
            add(session.text(), true, lines);
            add(session.dates().orElse(""), false, lines);
        });
        for (AgendaItem item : proceeding.agendaItems()) {
            if (named.contains(item.number()) && item.text().isEmpty()) {
                block(lines);
            } else {
                add(line(item), false, lines);
                AgendaForms.parse(line(item)).ifPresent(found -> named.addAll(found.numbers()));
            }
            add(item.title().orElse(""), true, lines);
        }
        block(lines);
    }

    /** The line that names an item; items that share a line are named by that of the first. */
    private String line(AgendaItem item) {
        if (item.number().isEmpty()) {
            return item.text().orElse("");
        }
        return item.text()
                .or(() -> AgendaForms.format(item.number(), item.stage().orElse(AgendaStage.FINAL), language))
                .orElse(item.number());
    }

    private void block(List<String> lines) {
        if (!lines.isEmpty()) {
            paper.block(String.join("  \n", lines));
        }
        lines.clear();
    }

    private static void add(String line, boolean bold, List<String> to) {
        String text = line.strip();
        if (!text.isEmpty()) {
            to.add(bold ? bold(text) : Escapes.start(Escapes.inline(text, false), true));
        }
    }

    private void lines(List<String> texts, boolean bold) {
        List<String> lines = new ArrayList<>();
        texts.forEach(text -> add(text, bold, lines));
        block(lines);
    }

    private static String bold(String text) {
        String inner = Escapes.inline(text, false);
        return InlineForms.isSafeInSigns(inner) ? "**" + inner + "**" : "<b>" + inner + "</b>";
    }
}
