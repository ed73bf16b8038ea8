// SPDX-License-Identifier: Apache-2.0
package undoc.io.json.internal;

import java.util.Optional;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import undoc.model.AgendaItem;
import undoc.model.Annex;
import undoc.model.Masthead;
import undoc.model.Proceeding;
import undoc.model.Session;
import undoc.model.UnDocument;
import undoc.model.body.Block;
import undoc.model.body.Inline;

/** How the types of the model that are objects in JSON are written and read one by one. */
public final class JacksonForms {
    private JacksonForms() {}

    /**
     * How a type is read from the parser's current value.
     *
     * @param <T> the type
     */
    @FunctionalInterface
    public interface Reader<T> {
        /** The value; empty, with a problem, where there is none. */
        Optional<? extends T> read(JsonParser parser, JsonProblems problems);
    }

    /**
     * How a type is written.
     *
     * @param <T> the type
     */
    @FunctionalInterface
    public interface Writer<T> {
        /** Writes the value. */
        void write(T value, JsonGenerator json);
    }

    /** Takes the forms one by one. */
    @FunctionalInterface
    public interface Taker {
        /** A type with how it is written and read. */
        <T> void form(Class<T> type, Writer<T> writer, Reader<T> reader);
    }

    /** Gives every form. */
    public static void each(Taker taker) {
        taker.form(UnDocument.class, DocumentJson::write, DocumentJsonReader::read);
        taker.form(
                Masthead.class,
                (value, json) -> new DocumentJson(json).masthead(value),
                (parser, problems) -> Optional.of(new MastheadJsonReader(cursor(parser, problems)).masthead()));
        taker.form(
                Proceeding.class,
                (value, json) -> new DocumentJson(json).proceeding(value),
                (parser, problems) -> new MastheadJsonReader(cursor(parser, problems)).proceeding());
        taker.form(
                Session.class,
                (value, json) -> new DocumentJson(json).session(value),
                (parser, problems) -> new MastheadJsonReader(cursor(parser, problems)).session());
        taker.form(
                AgendaItem.class,
                (value, json) -> new DocumentJson(json).agendaItem(value),
                (parser, problems) -> new MastheadJsonReader(cursor(parser, problems)).agendaItem());
        taker.form(
                Annex.class,
                (value, json) -> new DocumentJson(json).annex(value),
                (parser, problems) -> new DocumentJsonReader(cursor(parser, problems)).annex());
        nodes(taker, Block.class, (value, json) -> new BodyJson(json).block(value));
        nodes(taker, Inline.class, (value, json) -> new BodyJson(json).inline(value));
    }

    /** A sealed family, and each of its types for those who ask for one of them. */
    @SuppressWarnings("unchecked") // The permitted subclasses of a sealed type are its subtypes.
    private static <T> void nodes(Taker taker, Class<T> family, Writer<T> writer) {
        node(taker, family, writer);
        for (Class<?> type : family.getPermittedSubclasses()) {
            node(taker, (Class<? extends T>) type, writer);
        }
    }

    private static <T, S extends T> void node(Taker taker, Class<S> type, Writer<T> writer) {
        taker.form(type, writer::write, (parser, problems) -> new BodyJsonReader(cursor(parser, problems)).one(type));
    }

    private static JsonCursor cursor(JsonParser parser, JsonProblems problems) {
        return new JsonCursor(parser, problems);
    }
}
