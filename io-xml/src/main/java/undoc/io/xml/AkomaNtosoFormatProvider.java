// SPDX-License-Identifier: Apache-2.0
package undoc.io.xml;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import undoc.io.DocumentFormat;
import undoc.io.DocumentFormatProvider;
import undoc.io.DocumentReader;
import undoc.io.DocumentWriter;

/** Brings Akoma Ntoso to {@link undoc.io.Formats}. */
public final class AkomaNtosoFormatProvider implements DocumentFormatProvider {
    /** For {@link java.util.ServiceLoader}. */
    public AkomaNtosoFormatProvider() {}

    @Override
    public DocumentFormat format() {
        return DocumentFormat.AKOMA_NTOSO;
    }

    /** Sure of {@code akomaNtoso}; any other XML is taken too, so that the reader can say what is wrong with it. */
    @Override
    public int sniff(byte[] head) {
        String start = new String(head, StandardCharsets.UTF_8).stripLeading();
        if (start.startsWith("\uFEFF")) {
            start = start.substring(1).stripLeading();
        }
        if (!start.startsWith("<")) {
            return 0;
        }
        return start.contains("akomaNtoso") ? 100 : start.startsWith("<?xml") || start.startsWith("<!DOCTYPE") ? 40 : 5;
    }

    @Override
    public Optional<DocumentReader> reader() {
        return Optional.of(AkomaNtosoReader.create());
    }

    @Override
    public Optional<DocumentWriter> writer() {
        return Optional.of(AkomaNtosoWriter.create());
    }
}
