// SPDX-License-Identifier: Apache-2.0
package undoc.io.pdf.internal.write;

import java.util.LinkedHashMap;
import java.util.Map;
import undoc.io.DocumentFormat;
import undoc.io.DocumentWriter;
import undoc.io.Formats;

/**
 * The writers of a document's own data that are on the path; looked for once, on first use, and safe for many threads.
 */
public final class DataWriters {
    private volatile Map<String, DocumentWriter> writers = Map.of();

    /** The writers, each with the name of its file. */
    Map<String, DocumentWriter> byName() {
        if (writers.isEmpty()) {
            Formats formats = Formats.load();
            Map<String, DocumentWriter> found = new LinkedHashMap<>();
            add("undoc.json", DocumentFormat.JSON, formats, found);
            add("undoc.xml", DocumentFormat.AKOMA_NTOSO, formats, found);
            writers = found;
        }
        return writers;
    }

    private static void add(String name, DocumentFormat format, Formats formats, Map<String, DocumentWriter> writers) {
        if (formats.formats().contains(format)) {
            writers.put(name, formats.writer(format));
        }
    }
}
