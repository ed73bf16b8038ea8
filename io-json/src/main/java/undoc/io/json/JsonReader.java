// SPDX-License-Identifier: Apache-2.0
package undoc.io.json;

import java.io.IOException;
import java.util.Optional;
import undoc.io.DocumentFormat;
import undoc.io.DocumentReader;
import undoc.io.DocumentSource;
import undoc.io.Location;
import undoc.io.Problem;
import undoc.io.ReadResult;
import undoc.io.json.internal.DocumentParser;
import undoc.io.json.internal.JsonLimits;

/**
 * Reads documents in undoc's JSON form. What does not fit the form is left out and reported with line and column; the
 * rest is kept. Immutable and safe for many threads.
 */
public final class JsonReader implements DocumentReader {
    private final DocumentParser parser;

    private JsonReader(JsonLimits limits) {
        parser = new DocumentParser(limits);
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
        long most = parser.limits().bytes();
        Optional<byte[]> bytes = source.bytes(most);
        if (bytes.isEmpty()) {
            return ReadResult.failed(Problem.error(
                    "json.limit.bytes",
                    "longer than " + most + " bytes",
                    Location.whole(),
                    "raise JsonReader.builder().maxBytes if the input is to be trusted"));
        }
        return parser.read(bytes.get(), 1);
    }

    /** Builds a reader; not thread-safe. */
    public static final class Builder {
        private JsonLimits limits = JsonLimits.DEFAULTS;

        private Builder() {}

        /** The most bytes to take; 64 MiB by default. */
        public Builder maxBytes(long value) {
            limits = limits.withBytes(value);
            return this;
        }

        /** The deepest nesting of objects and arrays; 500 by default. */
        public Builder maxDepth(int value) {
            limits = limits.withDepth(value);
            return this;
        }

        /** The longest string, in characters; 20 million by default. */
        public Builder maxStringLength(int value) {
            limits = limits.withStringLength(value);
            return this;
        }

        /** The most names, values, braces and brackets; 5 million by default. */
        public Builder maxTokens(long value) {
            limits = limits.withTokens(value);
            return this;
        }

        /** The reader. */
        public JsonReader build() {
            return new JsonReader(limits);
        }
    }
}
