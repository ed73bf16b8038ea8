// SPDX-License-Identifier: Apache-2.0
package undoc.io.pdf;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import undoc.io.DocumentFormat;
import undoc.io.DocumentFormatProvider;
import undoc.io.DocumentReader;
import undoc.io.DocumentWriter;

/** Brings PDF to {@link undoc.io.Formats}. */
public final class PdfFormatProvider implements DocumentFormatProvider {
    private static final int HEADER_WITHIN = 1024;

    /** For {@link java.util.ServiceLoader}. */
    public PdfFormatProvider() {}

    @Override
    public DocumentFormat format() {
        return DocumentFormat.PDF;
    }

    @Override
    public int sniff(byte[] head) {
        String start = new String(head, 0, Math.min(head.length, HEADER_WITHIN), StandardCharsets.ISO_8859_1);
        int at = start.indexOf("%PDF-");
        return at == 0 ? 100 : at > 0 ? 60 : 0;
    }

    @Override
    public Optional<DocumentReader> reader() {
        return Optional.of(PdfReader.create());
    }

    @Override
    public Optional<DocumentWriter> writer() {
        return Optional.of(SharedWriter.INSTANCE);
    }

    /** One writer for all, so that fonts are parsed once. */
    private static final class SharedWriter {
        private static final PdfWriter INSTANCE = PdfWriter.create();
    }
}
