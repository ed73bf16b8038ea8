// SPDX-License-Identifier: Apache-2.0
package undoc.io.json;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;
import undoc.io.DocumentFormat;
import undoc.io.DocumentWriter;
import undoc.io.WriteResult;
import undoc.io.json.internal.DocumentJson;
import undoc.model.UnDocument;

/**
 * Writes documents in undoc's JSON form: UTF-8, properties in fixed order, absent values left out. Loses nothing.
 * Immutable and safe for many threads; the same document gives the same bytes.
 */
public final class JsonWriter implements DocumentWriter {
    private final ObjectWriter jackson;
    private final boolean compact;

    private JsonWriter(boolean compact) {
        this.compact = compact;
        ObjectWriter plain = JsonMapper.builder()
                .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
                .build()
                .writer();
        DefaultIndenter lines = new DefaultIndenter("  ", "\n");
        jackson = compact
                ? plain
                : plain.with(
                        new DefaultPrettyPrinter().withObjectIndenter(lines).withArrayIndenter(lines));
    }

    /** A writer that indents, for people and version control. */
    public static JsonWriter create() {
        return builder().build();
    }

    /** A builder with the options of {@link #create()}. */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public DocumentFormat format() {
        return DocumentFormat.JSON;
    }

    @Override
    public WriteResult write(UnDocument document, OutputStream out) throws IOException {
        try (JsonGenerator generator = jackson.createGenerator(out)) {
            DocumentJson.write(document, generator);
        } catch (JacksonIOException e) {
            throw e.getCause();
        } catch (JacksonException e) {
            throw new IOException("the document could not be written as JSON: " + e.getOriginalMessage(), e);
        }
        if (!compact) {
            out.write("\n".getBytes(StandardCharsets.UTF_8));
        }
        return WriteResult.lossless();
    }

    /** Builds a writer; not thread-safe. */
    public static final class Builder {
        private boolean compact;

        private Builder() {}

        /** Whether to write on one line without blanks and without a line end; off by default. */
        public Builder compact(boolean value) {
            compact = value;
            return this;
        }

        /** The writer. */
        public JsonWriter build() {
            return new JsonWriter(compact);
        }
    }
}
