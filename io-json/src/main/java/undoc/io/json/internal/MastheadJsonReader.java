// SPDX-License-Identifier: Apache-2.0
package undoc.io.json.internal;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import undoc.model.AgendaItem;
import undoc.model.AgendaStage;
import undoc.model.Distribution;
import undoc.model.Language;
import undoc.model.Masthead;
import undoc.model.Proceeding;
import undoc.model.Session;
import undoc.model.SessionType;
import undoc.symbol.DocumentSymbol;

/** Reads a masthead from the JSON form. */
final class MastheadJsonReader {
    private final JsonCursor json;

    MastheadJsonReader(JsonCursor json) {
        this.json = json;
    }

    Masthead masthead() {
        Masthead.Builder masthead = Masthead.builder();
        json.object("the masthead", name -> {
            switch (name) {
                case "symbols" ->
                    masthead.symbols(json.list("symbols", () -> json.value("a symbol", DocumentSymbol::tryParse)));
                case "organs" -> masthead.organs(json.strings("organs"));
                case "distribution" ->
                    json.value("distribution", Distribution::ofId).ifPresent(masthead::distribution);
                case "date" -> json.value("date", DocumentJsonReader::date).ifPresent(masthead::date);
                case "language" -> json.value("language", Language::ofCode).ifPresent(masthead::language);
                case "originalLanguages" -> masthead.originalLanguages(languages());
                case "proceedings" -> masthead.proceedings(json.list("proceedings", this::proceeding));
                case "jobNumber" -> json.string("jobNumber").ifPresent(masthead::jobNumber);
                case "printed" -> masthead.printed(json.strings("printed"));
                default -> {
                    return false;
                }
            }
            return true;
        });
        return json.make("the masthead", masthead::build)
                .orElseGet(() -> Masthead.builder().build());
    }

    List<Language> languages() {
        return json.list("originalLanguages", () -> json.value("a language", Language::ofCode));
    }

    Optional<Proceeding> proceeding() {
        ProceedingFields fields = new ProceedingFields();
        boolean object = json.object("a proceeding", name -> {
            switch (name) {
                case "body" -> fields.body = json.string("body").orElse("");
                case "session" -> fields.session = session();
                case "agendaItems" -> fields.items = json.list("agendaItems", this::agendaItem);
                default -> {
                    return false;
                }
            }
            return true;
        });
        return object
                ? json.make("a proceeding", () -> new Proceeding(fields.body, fields.session, fields.items))
                : Optional.empty();
    }

    Optional<Session> session() {
        SessionFields fields = new SessionFields();
        boolean object = json.object("a session", name -> {
            switch (name) {
                case "type" ->
                    fields.type =
                            json.value("a session's type", SessionType::ofId).orElse(SessionType.OTHER);
                case "number" -> fields.number = json.number("a session's number");
                case "text" -> fields.text = json.string("text").orElse("");
                case "resumed" -> fields.resumed = json.truth("resumed");
                case "dates" -> fields.dates = json.string("dates");
                default -> {
                    return false;
                }
            }
            return true;
        });
        return object
                ? json.make(
                        "a session",
                        () -> new Session(fields.type, fields.number, fields.text, fields.resumed, fields.dates))
                : Optional.empty();
    }

    Optional<AgendaItem> agendaItem() {
        ItemFields fields = new ItemFields();
        boolean object = json.object("an agenda item", name -> {
            switch (name) {
                case "number" -> fields.number = json.string("number").orElse("");
                case "title" -> fields.title = json.string("title");
                case "agenda" -> fields.stage = json.value("agenda", AgendaStage::ofId);
                case "text" -> fields.text = json.string("text");
                default -> {
                    return false;
                }
            }
            return true;
        });
        return object
                ? json.make(
                        "an agenda item", () -> new AgendaItem(fields.number, fields.title, fields.stage, fields.text))
                : Optional.empty();
    }

    private static final class ProceedingFields {
        private String body = "";
        Optional<Session> session = Optional.empty();
        private List<AgendaItem> items = List.of();
    }

    private static final class SessionFields {
        private SessionType type = SessionType.OTHER;
        private OptionalInt number = OptionalInt.empty();
        private String text = "";
        private boolean resumed;
        private Optional<String> dates = Optional.empty();
    }

    private static final class ItemFields {
        private String number = "";
        private Optional<String> title = Optional.empty();
        private Optional<AgendaStage> stage = Optional.empty();
        private Optional<String> text = Optional.empty();
    }
}
