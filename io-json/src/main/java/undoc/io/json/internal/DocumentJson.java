// SPDX-License-Identifier: Apache-2.0
package undoc.io.json.internal;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;
import undoc.model.AgendaItem;
import undoc.model.AgendaStage;
import undoc.model.Annex;
import undoc.model.Deliberation;
import undoc.model.Distribution;
import undoc.model.Keyword;
import undoc.model.Language;
import undoc.model.Masthead;
import undoc.model.Proceeding;
import undoc.model.Property;
import undoc.model.Session;
import undoc.model.UnDocument;
import undoc.model.Vote;
import undoc.symbol.DocumentSymbol;

/** Writes a document in the JSON form, property by property, in the order that the form fixes. */
public final class DocumentJson {
    /** The version of the form. */
    public static final String VERSION = "1";

    private final JsonGenerator json;
    private final BodyJson body;

    DocumentJson(JsonGenerator json) {
        this.json = json;
        this.body = new BodyJson(json);
    }

    /** Writes a document as one object. */
    public static void write(UnDocument document, JsonGenerator json) {
        new DocumentJson(json).document(document);
    }

    private void document(UnDocument document) {
        json.writeStartObject();
        json.writeStringProperty("undoc", VERSION);
        json.writeStringProperty("kind", document.kind().id());
        json.writeName("masthead");
        masthead(document.masthead());
        strings("title", document.title());
        body.inlines("notes", document.notes());
        body.blocks("body", document.body());
        list("annexes", document.annexes(), this::annex);
        document.deliberation().ifPresent(this::deliberation);
        list("keywords", document.keywords(), this::keyword);
        list("properties", document.properties(), this::property);
        json.writeEndObject();
    }

    void masthead(Masthead masthead) {
        json.writeStartObject();
        strings(
                "symbols",
                masthead.symbols().stream().map(DocumentSymbol::toString).toList());
        strings("organs", masthead.organs());
        string("distribution", masthead.distribution().map(Distribution::id));
        string("date", masthead.date().map(Object::toString));
        string("language", masthead.language().map(Language::code));
        languages(masthead.originalLanguages());
        list("proceedings", masthead.proceedings(), this::proceeding);
        string("jobNumber", masthead.jobNumber());
        strings("printed", masthead.printed());
        json.writeEndObject();
    }

    void proceeding(Proceeding proceeding) {
        json.writeStartObject();
        json.writeStringProperty("body", proceeding.body());
        proceeding.session().ifPresent(session -> {
            json.writeName("session");
            session(session);
        });
        list("agendaItems", proceeding.agendaItems(), this::agendaItem);
        json.writeEndObject();
    }

    void session(Session session) {
        json.writeStartObject();
        json.writeStringProperty("type", session.type().id());
        number("number", session.number());
        json.writeStringProperty("text", session.text());
        if (session.resumed()) {
            json.writeName("resumed");
            json.writeBoolean(true);
        }
        string("dates", session.dates());
        json.writeEndObject();
    }

    void agendaItem(AgendaItem item) {
        json.writeStartObject();
        json.writeStringProperty("number", item.number());
        string("title", item.title());
        string("agenda", item.stage().map(AgendaStage::id));
        string("text", item.text());
        json.writeEndObject();
    }

    void annex(Annex annex) {
        json.writeStartObject();
        string("label", annex.label());
        string("heading", annex.heading());
        languages(annex.originalLanguages());
        string("title", annex.title());
        strings("printed", annex.printed());
        body.inlines("notes", annex.notes());
        body.blocks("body", annex.body());
        list("annexes", annex.annexes(), this::annex);
        json.writeEndObject();
    }

    private void deliberation(Deliberation deliberation) {
        json.writeName("deliberation");
        json.writeStartObject();
        string("adopted", deliberation.adopted().map(Object::toString));
        string("meeting", deliberation.meeting());
        string("committee", deliberation.committee());
        strings("sponsors", deliberation.sponsors());
        strings("sources", deliberation.sources());
        deliberation.vote().ifPresent(this::vote);
        json.writeEndObject();
    }

    private void vote(Vote vote) {
        json.writeName("vote");
        json.writeStartObject();
        json.writeStringProperty("outcome", vote.outcome());
        list("counts", vote.counts(), count -> {
            json.writeStartObject();
            json.writeStringProperty("position", count.position());
            number("number", OptionalInt.of(count.number()));
            strings("voters", count.voters());
            json.writeEndObject();
        });
        json.writeEndObject();
    }

    private void keyword(Keyword keyword) {
        json.writeStartObject();
        json.writeStringProperty("dictionary", keyword.dictionary());
        json.writeStringProperty("value", keyword.value());
        json.writeStringProperty("label", keyword.label());
        json.writeEndObject();
    }

    private void property(Property property) {
        json.writeStartObject();
        json.writeStringProperty("name", property.name());
        json.writeStringProperty("value", property.value());
        json.writeEndObject();
    }

    private void languages(List<Language> languages) {
        strings("originalLanguages", languages.stream().map(Language::code).toList());
    }

    private void string(String name, Optional<String> value) {
        value.ifPresent(v -> json.writeStringProperty(name, v));
    }

    private void number(String name, OptionalInt value) {
        if (value.isPresent()) {
            json.writeName(name);
            json.writeNumber(value.getAsInt());
        }
    }

    private void strings(String name, List<String> values) {
        list(name, values, json::writeString);
    }

    private <T> void list(String name, List<T> values, Consumer<? super T> each) {
        if (!values.isEmpty()) {
            json.writeArrayPropertyStart(name);
            values.forEach(each);
            json.writeEndArray();
        }
    }
}
