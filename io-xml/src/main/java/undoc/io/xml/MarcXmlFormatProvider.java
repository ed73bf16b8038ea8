// SPDX-License-Identifier: Apache-2.0
package undoc.io.xml;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import undoc.io.DocumentFormat;
import undoc.io.DocumentFormatProvider;
import undoc.io.DocumentReader;
import undoc.io.DocumentWriter;

/** Brings MARCXML to {@link undoc.io.Formats}. */
public final class MarcXmlFormatProvider implements DocumentFormatProvider {
    /** For {@link java.util.ServiceLoader}. */
    public MarcXmlFormatProvider() {}

    @Override
    public DocumentFormat format() {
        return DocumentFormat.MARCXML;
    }

    @Override
    public int sniff(byte[] head) {
        String start = new String(head, StandardCharsets.UTF_8);
        boolean record =
                start.contains("MARC21/slim") || (start.contains("<record") && start.contains("<controlfield"));
        return start.stripLeading().replace("\uFEFF", "").startsWith("<") && record ? 90 : 0;
    }

    @Override
    public Optional<DocumentReader> reader() {
        return Optional.of(MarcXmlReader.create());
    }

    @Override
    public Optional<DocumentWriter> writer() {
        return Optional.of(MarcXmlWriter.create());
    }
}
