// SPDX-License-Identifier: Apache-2.0
package undoc.io.json.internal;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JsonParser;
import undoc.model.Annex;
import undoc.model.DocumentKind;
import undoc.model.Keyword;
import undoc.model.Property;
import undoc.model.UnDocument;
import undoc.model.body.Block;
import undoc.model.body.FootnoteReference;

/** Reads a document from the JSON form. */
public final class DocumentJsonReader {
    private final JsonCursor json;
    private final BodyJsonReader body;
    private final MastheadJsonReader masthead;
    private final DeliberationJsonReader deliberation;

    DocumentJsonReader(JsonCursor json) {
        this.json = json;
        this.body = new BodyJsonReader(json);
        this.masthead = new MastheadJsonReader(json);
        this.deliberation = new DeliberationJsonReader(json);
    }

    /** Reads the parser's current value as a document; throws what the parser throws where it is not JSON. */
    public static Optional<UnDocument> read(JsonParser parser, JsonProblems problems) {
        return new DocumentJsonReader(new JsonCursor(parser, problems)).document();
    }

    private Optional<UnDocument> document() {
        UnDocument.Builder document = UnDocument.builder(DocumentKind.OTHER);
        List<String> versions = new ArrayList<>();
        boolean object = json.object("the document", name -> {
            switch (name) {
                case "undoc" -> json.string("undoc").ifPresent(versions::add);
                case "kind" -> json.value("kind", DocumentKind::ofId).ifPresent(document::kind);
                case "masthead" -> document.masthead(masthead.masthead());
                case "title" -> document.title(json.strings("title"));
                case "notes" -> document.notes(notes());
                case "body" -> document.body(body.blocks("body"));
                case "annexes" -> document.annexes(json.list("annexes", this::annex));
                case "deliberation" -> deliberation.deliberation().ifPresent(document::deliberation);
                case "keywords" -> document.keywords(json.list("keywords", this::keyword));
                case "properties" -> document.properties(json.list("properties", this::property));
                default -> {
                    return false;
                }
            }
            return true;
        });
        if (!object) {
            return Optional.empty();
        }
        if (!versions.equals(List.of(DocumentJson.VERSION))) {
            json.invalid("the property \"undoc\", the version of the form, is not \"" + DocumentJson.VERSION + "\"");
            if (versions.isEmpty()) {
                return Optional.empty();
            }
        }
        return json.make("the document", document::build);
    }

    private List<FootnoteReference> notes() {
        return body.inlines("notes").stream()
                .filter(FootnoteReference.class::isInstance)
                .map(FootnoteReference.class::cast)
                .toList();
    }

    Optional<Annex> annex() {
        AnnexFields annex = new AnnexFields();
        boolean object = json.object("an annex", name -> {
            switch (name) {
                case "label" -> annex.label = json.string("label");
                case "heading" -> annex.heading = json.string("heading");
                case "originalLanguages" -> annex.languages = masthead.languages();
                case "title" -> annex.title = json.string("title");
                case "printed" -> annex.printed = json.strings("printed");
                case "notes" -> annex.notes = notes();
                case "body" -> annex.body = body.blocks("body");
                case "annexes" -> annex.annexes = json.list("annexes", this::annex);
                default -> {
                    return false;
                }
            }
            return true;
        });
        return object ? json.make("an annex", annex::build) : Optional.empty();
    }

    private Optional<Keyword> keyword() {
        String[] values = {"", "", ""};
        boolean object = json.object("a keyword", name -> {
            int i = List.of("dictionary", "value", "label").indexOf(name);
            if (i >= 0) {
                values[i] = json.string(name).orElse("");
            }
            return i >= 0;
        });
        return object ? json.make("a keyword", () -> new Keyword(values[0], values[1], values[2])) : Optional.empty();
    }

    private Optional<Property> property() {
        String[] values = {"", ""};
        boolean object = json.object("a property", name -> {
            int i = List.of("name", "value").indexOf(name);
            if (i >= 0) {
                values[i] = json.string(name).orElse("");
            }
            return i >= 0;
        });
        return object ? json.make("a property", () -> new Property(values[0], values[1])) : Optional.empty();
    }

    /** The date in ISO 8601. */
    static Optional<LocalDate> date(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private static final class AnnexFields {
        private Optional<String> label = Optional.empty();
        private Optional<String> heading = Optional.empty();
        private List<undoc.model.Language> languages = List.of();
        private Optional<String> title = Optional.empty();
        private List<String> printed = List.of();
        private List<FootnoteReference> notes = List.of();
        private List<Block> body = List.of();
        private List<Annex> annexes = List.of();

        Annex build() {
            return new Annex(label, heading, languages, title, printed, notes, body, annexes);
        }
    }
}
