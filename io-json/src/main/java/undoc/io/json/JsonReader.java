// SPDX-License-Identifier: Apache-2.0
package undoc.io.json;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.json.JsonMapper;
import undoc.io.DocumentFormat;
import undoc.io.DocumentReader;
import undoc.io.DocumentSource;
import undoc.io.Location;
import undoc.io.Problem;
import undoc.io.ReadResult;
import undoc.io.json.internal.DocumentJsonReader;

/**
 * Reads documents in undoc's JSON form. What does not fit the form is left out and reported with line and column; the
 * rest is kept. Immutable and safe for many threads.
 */
public final class JsonReader implements DocumentReader {
    private final long maxBytes;
    private final ObjectReader jackson;

    private JsonReader(Builder builder) {
        maxBytes = builder.maxBytes;
        jackson = JsonMapper.builder(JsonFactory.builder()
                        .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                        .streamReadConstraints(StreamReadConstraints.builder()
                                .maxNestingDepth(builder.maxDepth)
                                .maxStringLength(builder.maxStringLength)
                                .build())
                        .build())
                .build()
                .reader();
    }

    /** A reader with default limits. */
    public static JsonReader create() {
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
    public ReadResult read(DocumentSource source) throws IOException {
        Optional<byte[]> bytes = source.bytes(maxBytes);
        if (bytes.isEmpty()) {
            return ReadResult.failed(Problem.error(
                    "json.limit.bytes",
                    "longer than " + maxBytes + " bytes",
                    Location.whole(),
                    "raise JsonReader.builder().maxBytes if the input is to be trusted"));
        }
        List<Problem> problems = new ArrayList<>();
        try (JsonParser parser = jackson.createParser(bytes.get())) {
            return DocumentJsonReader.read(parser, problems);
        } catch (JacksonException e) {
            TokenStreamLocation at = e.getLocation();
            problems.add(Problem.error(
                    "json.syntax",
                    e.getOriginalMessage(),
                    at == null ? Location.whole() : Location.text(at.getLineNr(), at.getColumnNr()),
                    "give well-formed JSON in UTF-8 as JsonWriter writes it"));
            return new ReadResult(Optional.empty(), problems);
        }
    }

    /** Builds a reader; not thread-safe. */
    public static final class Builder {
        private long maxBytes = 256L << 20;
        private int maxDepth = 500;
        private int maxStringLength = 20_000_000;

        private Builder() {}

        /** The most bytes to take; 256 MiB by default. */
        public Builder maxBytes(long value) {
            maxBytes = value;
            return this;
        }

        /** The deepest nesting of objects and arrays; 500 by default. */
        public Builder maxDepth(int value) {
            maxDepth = value;
            return this;
        }

        /** The longest string, in characters; 20 million by default. */
        public Builder maxStringLength(int value) {
            maxStringLength = value;
            return this;
        }

        /** The reader. */
        public JsonReader build() {
            return new JsonReader(this);
        }
    }
}
