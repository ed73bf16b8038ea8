// SPDX-License-Identifier: Apache-2.0
package undoc.examples.cli;

import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine.Help.Ansi;
import undoc.model.AgendaItem;
import undoc.model.AgendaStage;
import undoc.model.Language;
import undoc.model.Masthead;
import undoc.model.Proceeding;
import undoc.model.Session;
import undoc.model.UnDocument;

/** A document's masthead and outline, for people. */
final class Overview {
    private static final int INDENT = 15;

    private final StringBuilder text = new StringBuilder();
    private final Ansi ansi;

    private Overview(Ansi ansi) {
        this.ansi = ansi;
    }

    static String of(UnDocument document, Ansi ansi) {
        Overview overview = new Overview(ansi);
        overview.masthead(document);
        overview.row("Title", document.title());
        overview.text.append('\n');
        new Outline(overview.text).add(document);
        return overview.text.toString();
    }

    private void masthead(UnDocument document) {
        Masthead masthead = document.masthead();
        row("Kind", List.of(document.kind().id()));
        row("Symbol", masthead.symbols().stream().map(Object::toString).toList());
        row("Organ", masthead.organs());
        row("Distribution", masthead.distribution().map(d -> List.of(d.id())).orElse(List.of()));
        row("Date", masthead.date().map(d -> List.of(d.toString())).orElse(List.of()));
        row("Language", masthead.language().map(l -> List.of(l.code())).orElse(List.of()));
        row(
                "Original",
                masthead.originalLanguages().stream().map(Language::code).toList());
        masthead.proceedings().forEach(p -> row("Proceeding", lines(p)));
        row("Job number", masthead.jobNumber().map(List::of).orElse(List.of()));
    }

    private static List<String> lines(Proceeding proceeding) {
        String head =
                proceeding.session().map(s -> session(proceeding.body(), s)).orElse(proceeding.body());
        List<String> items =
                proceeding.agendaItems().stream().map(Overview::item).toList();
        return head.isEmpty()
                ? items
                : java.util.stream.Stream.concat(java.util.stream.Stream.of(head), items.stream())
                        .toList();
    }

    private static String session(String body, Session session) {
        String number = session.number().isPresent() ? " " + session.number().getAsInt() : "";
        String meaning = session.type().id() + number + (session.resumed() ? ", resumed" : "");
        return body
                + (body.isEmpty() ? "" : ", ")
                + (session.text().isEmpty() ? meaning : session.text() + " (" + meaning + ")");
    }

    private static String item(AgendaItem item) {
        String stage = item.stage()
                .filter(s -> s != AgendaStage.FINAL)
                .map(s -> " (" + s.id() + ")")
                .orElse("");
        return "  item " + item.number() + stage
                + item.title().map(t -> "  " + t).orElse("");
    }

    /** A label and its values, one a line; nothing where there is no value. */
    private void row(String label, List<String> values) {
        if (values.isEmpty()) {
            return;
        }
        String padded = label + " ".repeat(INDENT - label.length());
        text.append(ansi.enabled() ? Ansi.Style.bold.on() + padded + Ansi.Style.bold.off() : padded);
        text.append(values.stream().map(Printable::line).collect(Collectors.joining("\n" + " ".repeat(INDENT))));
        text.append('\n');
    }
}
