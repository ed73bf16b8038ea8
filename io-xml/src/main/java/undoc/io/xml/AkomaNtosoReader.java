// SPDX-License-Identifier: Apache-2.0
package undoc.io.xml;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import undoc.io.DocumentFormat;
import undoc.io.DocumentReader;
import undoc.io.DocumentSource;
import undoc.io.Location;
import undoc.io.Problem;
import undoc.io.ReadResult;
import undoc.io.xml.internal.AknDocumentReader;
import undoc.io.xml.internal.XmlLimits;

/**
 * Reads documents in Akoma Ntoso. No document type declaration, no external entity, nothing from the network. Immutable
 * and safe for many threads.
 */
public final class AkomaNtosoReader implements DocumentReader {
    private final XmlLimits limits;
    private final Optional<AkomaNtosoSchema> schema;

    private AkomaNtosoReader(XmlLimits limits, Optional<AkomaNtosoSchema> schema) {
        this.limits = limits;
        this.schema = schema;
    }

    /** A reader with default limits. */
    public static AkomaNtosoReader create() {
        return builder().build();
    }

    /** A builder with the options of {@link #create()}. */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public DocumentFormat format() {
        return DocumentFormat.AKOMA_NTOSO;
    }

    @Override
    public ReadResult read(DocumentSource source) throws IOException {
        Optional<byte[]> bytes = source.bytes(limits.bytes());
        if (bytes.isEmpty()) {
            return ReadResult.failed(Problem.error(
                    "xml.limit",
                    "longer than " + limits.bytes() + " bytes",
                    Location.whole(),
                    "raise AkomaNtosoReader.builder().maxBytes if the input is to be trusted"));
        }
        ReadResult result = AknDocumentReader.read(bytes.get(), limits);
        if (schema.isEmpty() || result.document().isEmpty()) {
            return result;
        }
        List<Problem> problems = new ArrayList<>(schema.get().check(bytes.get()));
        problems.addAll(result.problems());
        return ReadResult.of(result.orThrow(), problems);
    }

    /** Builds a reader; not thread-safe. */
    public static final class Builder {
        private long maxBytes = XmlLimits.DEFAULTS.bytes();
        private int maxDepth = XmlLimits.DEFAULTS.depth();
        private int maxElements = XmlLimits.DEFAULTS.elements();

        private Optional<AkomaNtosoSchema> schema = Optional.empty();

        private Builder() {}

        /**
         * Reads strictly: what in a file breaks this schema is an error, {@code akn.schema}. The document is read all
         * the same.
         */
        public Builder schema(AkomaNtosoSchema value) {
            schema = Optional.of(value);
            return this;
        }

        /** The most bytes to take; 256 MiB by default. */
        public Builder maxBytes(long value) {
            maxBytes = value;
            return this;
        }

        /** The deepest nesting of elements; 256 by default. */
        public Builder maxDepth(int value) {
            maxDepth = value;
            return this;
        }

        /** The most elements; a million by default. */
        public Builder maxElements(int value) {
            maxElements = value;
            return this;
        }

        /** The reader. */
        public AkomaNtosoReader build() {
            return new AkomaNtosoReader(new XmlLimits(maxBytes, maxDepth, maxElements), schema);
        }
    }
}
