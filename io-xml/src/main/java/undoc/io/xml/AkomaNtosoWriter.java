// SPDX-License-Identifier: Apache-2.0
package undoc.io.xml;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import undoc.io.DocumentFormat;
import undoc.io.DocumentWriter;
import undoc.io.WriteResult;
import undoc.io.xml.internal.AknDocumentWriter;
import undoc.model.UnDocument;

/**
 * Writes documents as Akoma Ntoso 3.0 (OASIS), in the profile of the United Nations. Valid against the schema; loses
 * nothing: what the standard has no place for stands in {@code meta/proprietary}. Immutable and safe for many threads.
 */
public final class AkomaNtosoWriter implements DocumentWriter {
    private final Optional<AkomaNtosoSchema> schema;

    private AkomaNtosoWriter(Optional<AkomaNtosoSchema> schema) {
        this.schema = schema;
    }

    /** A writer with default options. */
    public static AkomaNtosoWriter create() {
        return new AkomaNtosoWriter(Optional.empty());
    }

    /** A writer that checks what it writes against a schema; a violation, {@code akn.schema}, would be its defect. */
    public static AkomaNtosoWriter strict(AkomaNtosoSchema schema) {
        return new AkomaNtosoWriter(Optional.of(schema));
    }

    @Override
    public DocumentFormat format() {
        return DocumentFormat.AKOMA_NTOSO;
    }

    @Override
    public WriteResult write(UnDocument document, OutputStream out) throws IOException {
        if (schema.isEmpty()) {
            AknDocumentWriter.write(document, out);
            return WriteResult.lossless();
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        AknDocumentWriter.write(document, bytes);
        bytes.writeTo(out);
        return new WriteResult(schema.get().check(bytes.toByteArray()));
    }
}
