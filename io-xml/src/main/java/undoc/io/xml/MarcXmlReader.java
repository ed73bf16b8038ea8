// SPDX-License-Identifier: Apache-2.0
package undoc.io.xml;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import undoc.io.DocumentFormat;
import undoc.io.DocumentReader;
import undoc.io.DocumentSource;
import undoc.io.Location;
import undoc.io.Problem;
import undoc.io.ReadResult;
import undoc.io.xml.internal.MarcDocuments;
import undoc.io.xml.internal.XmlLimits;

/**
 * Reads bibliographic records of the United Nations Digital Library in MARCXML. A record gives a document without a
 * text; each of its fields is a property too. Immutable and safe for many threads.
 */
public final class MarcXmlReader implements DocumentReader {
    private MarcXmlReader() {}

    /** A reader with default limits. */
    public static MarcXmlReader create() {
        return new MarcXmlReader();
    }

    @Override
    public DocumentFormat format() {
        return DocumentFormat.MARCXML;
    }

    /** Reads the first record; a file with more gives a warning. */
    @Override
    public ReadResult read(DocumentSource source) throws IOException {
        List<ReadResult> results = new ArrayList<>();
        Optional<byte[]> bytes = source.bytes(XmlLimits.DEFAULTS.bytes());
        if (bytes.isEmpty()) {
            return ReadResult.failed(Problem.error(
                    "xml.limit",
                    "longer than " + XmlLimits.DEFAULTS.bytes() + " bytes",
                    Location.whole(),
                    "use MarcXmlReader.readEach, which takes any length"));
        }
        int[] count = {0};
        readEach(new ByteArrayInputStream(bytes.get()), result -> {
            if (count[0]++ == 0) {
                results.add(result);
            }
        });
        if (results.isEmpty()) {
            return ReadResult.failed(Problem.error(
                    "marc.record", "there is no record", Location.whole(), "give MARCXML with a record in it"));
        }
        ReadResult first = results.get(0);
        if (count[0] == 1 || first.document().isEmpty()) {
            return first;
        }
        return ReadResult.of(
                first.orThrow(),
                List.of(Problem.warning(
                        "marc.records",
                        "the file goes on after the first record, which alone was read",
                        Location.whole(),
                        "use MarcXmlReader.readEach for all records")));
    }

    /**
     * Reads record after record, holding one at a time. Where the XML breaks off, the last result is a failure that
     * says so. Leaves the stream open.
     */
    public void readEach(InputStream in, Consumer<ReadResult> results) {
        MarcDocuments.read(in, XmlLimits.DEFAULTS, results);
    }
}
