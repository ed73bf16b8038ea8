// SPDX-License-Identifier: Apache-2.0
package undoc.io.json;

import java.util.Optional;
import java.util.function.Function;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.KeyDeserializer;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.jsontype.TypeSerializer;
import tools.jackson.databind.module.SimpleModule;
import undoc.io.Problem;
import undoc.io.Severity;
import undoc.io.json.internal.JacksonForms;
import undoc.io.json.internal.JsonProblems;
import undoc.io.json.internal.ProblemJson;
import undoc.model.AgendaStage;
import undoc.model.Distribution;
import undoc.model.DocumentKind;
import undoc.model.Language;
import undoc.model.SessionType;
import undoc.model.body.ParagraphRole;
import undoc.symbol.DocumentSymbol;

/**
 * Registers undoc's types in a {@code JsonMapper} of yours, so that your own classes can hold them: documents,
 * mastheads, annexes, blocks, symbols, languages and the like in undoc's JSON form, and problems as objects to show to
 * users.
 *
 * <pre>{@code
 * JsonMapper mapper = JsonMapper.builder().addModule(new UndocJacksonModule()).build();
 * record Upload(String user, UnDocument document, List<Problem> problems) {}
 * String json = mapper.writeValueAsString(upload);
 * }</pre>
 *
 * <p>Reading throws Jackson's {@code MismatchedInputException} at the first value that does not fit the form; unknown
 * properties are ignored unless {@code FAIL_ON_UNKNOWN_PROPERTIES} is on. To get what can be read with all problems,
 * use {@link JsonReader}.
 */
public final class UndocJacksonModule extends SimpleModule {
    private static final long serialVersionUID = 1L;

    /** The module. */
    public UndocJacksonModule() {
        super("undoc");
        JacksonForms.each(this::form);
        text(DocumentSymbol.class, DocumentSymbol::toString, DocumentSymbol::tryParse);
        text(Language.class, Language::code, Language::ofCode);
        text(DocumentKind.class, DocumentKind::id, DocumentKind::ofId);
        text(Distribution.class, Distribution::id, Distribution::ofId);
        text(AgendaStage.class, AgendaStage::id, AgendaStage::ofId);
        text(SessionType.class, SessionType::id, SessionType::ofId);
        text(ParagraphRole.class, ParagraphRole::id, ParagraphRole::ofId);
        addSerializer(Problem.class, new Writing<>(ProblemJson::write));
    }

    private <T> void form(Class<T> type, JacksonForms.Writer<T> writer, JacksonForms.Reader<T> reader) {
        addSerializer(type, new Writing<>(writer));
        addDeserializer(type, new Reading<>(type, reader));
    }

    private <T> void text(Class<T> type, Function<T, String> format, Function<String, Optional<T>> parse) {
        addSerializer(type, new Writing<>((value, json) -> json.writeString(format.apply(value))));
        addDeserializer(type, new Parsing<>(type, parse));
        addKeySerializer(type, new Naming<>(format));
        addKeyDeserializer(type, new NameParsing<>(type, parse));
    }

    private static final class Writing<T> extends ValueSerializer<T> {
        private final JacksonForms.Writer<T> writer;

        Writing(JacksonForms.Writer<T> writer) {
            this.writer = writer;
        }

        @Override
        public void serialize(T value, JsonGenerator json, SerializationContext context) {
            writer.write(value, json);
        }

        /** Types are told by the form itself. */
        @Override
        public void serializeWithType(T value, JsonGenerator json, SerializationContext context, TypeSerializer type) {
            writer.write(value, json);
        }
    }

    private static final class Naming<T> extends ValueSerializer<T> {
        private final Function<T, String> format;

        Naming(Function<T, String> format) {
            this.format = format;
        }

        @Override
        public void serialize(T value, JsonGenerator json, SerializationContext context) {
            json.writeName(format.apply(value));
        }
    }

    private static final class NameParsing<T> extends KeyDeserializer {
        private final Class<T> type;
        private final Function<String, Optional<T>> parse;

        NameParsing(Class<T> type, Function<String, Optional<T>> parse) {
            this.type = type;
            this.parse = parse;
        }

        @Override
        public Object deserializeKey(String key, DeserializationContext context) {
            Optional<T> value = parse.apply(key);
            return value.isPresent()
                    ? value.get()
                    : context.reportInputMismatch(type, "\"%s\" is no %s", key, type.getSimpleName());
        }
    }

    private static final class Parsing<T> extends ValueDeserializer<T> {
        private final Class<T> type;
        private final Function<String, Optional<T>> parse;

        Parsing(Class<T> type, Function<String, Optional<T>> parse) {
            this.type = type;
            this.parse = parse;
        }

        @Override
        public T deserialize(JsonParser parser, DeserializationContext context) {
            String text = parser.getValueAsString("");
            Optional<T> value = parse.apply(text);
            return value.isPresent()
                    ? value.get()
                    : context.reportInputMismatch(type, "\"%s\" is no %s", text, type.getSimpleName());
        }
    }

    private static final class Reading<T> extends ValueDeserializer<T> {
        private final Class<T> type;
        private final JacksonForms.Reader<T> reader;

        Reading(Class<T> type, JacksonForms.Reader<T> reader) {
            this.type = type;
            this.reader = reader;
        }

        @Override
        public T deserialize(JsonParser parser, DeserializationContext context) {
            JsonProblems problems = new JsonProblems(new byte[0], 1);
            Optional<? extends T> value = reader.read(parser, problems);
            boolean strict = context.isEnabled(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
            for (Problem problem : problems.list()) {
                if (strict || problem.severity() == Severity.ERROR) {
                    return context.reportInputMismatch(type, "%s", problem);
                }
            }
            return value.isPresent() ? value.get() : context.reportInputMismatch(type, "no %s", type.getSimpleName());
        }
    }
}
