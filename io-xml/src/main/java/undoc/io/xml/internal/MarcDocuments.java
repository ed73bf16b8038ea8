// SPDX-License-Identifier: Apache-2.0
package undoc.io.xml.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import undoc.io.Location;
import undoc.io.Problem;
import undoc.io.ReadResult;
import undoc.model.UnDocument;

/** Reads and writes files of records. */
public final class MarcDocuments {
    private MarcDocuments() {}

    /** Reads record after record; a fault of the XML comes last, as a failure. */
    public static void read(InputStream in, XmlLimits limits, Consumer<ReadResult> results) {
        try {
            XmlTreeReader.each(
                    in,
                    limits,
                    "record",
                    e -> results.accept(ReadResult.of(Marc.document(MarcRecord.of(e)), List.of())));
        } catch (XmlFault fault) {
            results.accept(ReadResult.failed(fault.problem()));
        }
    }

    /** Writes records and gives what they cannot hold. */
    public static List<Problem> write(List<UnDocument> documents, OutputStream out) throws IOException {
        XmlElement collection = Marc.element("collection");
        List<Problem> losses = new ArrayList<>();
        for (UnDocument document : documents) {
            MarcRecord record = Marc.record(document);
            collection.add(record.xml());
            compare(document, Marc.document(record), losses);
        }
        Map<String, String> prefixes = new LinkedHashMap<>();
        prefixes.put(Marc.NS, "");
        XmlTreeWriter.write(collection, prefixes, Set.of("subfield", "controlfield", "leader"), out);
        return losses;
    }

    private static void compare(UnDocument document, UnDocument kept, List<Problem> losses) {
        loss(document.kind() == kept.kind(), "kind", losses);
        loss(document.masthead().equals(kept.masthead()), "masthead", losses);
        loss(document.title().equals(kept.title()), "title", losses);
        loss(document.notes().isEmpty(), "notes", losses);
        loss(document.body().isEmpty(), "body", losses);
        loss(document.annexes().isEmpty(), "annexes", losses);
        loss(document.deliberation().equals(kept.deliberation()), "deliberation", losses);
        loss(document.keywords().equals(kept.keywords()), "keywords", losses);
        loss(kept.properties().containsAll(document.properties()), "properties", losses);
    }

    private static void loss(boolean isKept, String component, List<Problem> losses) {
        if (!isKept) {
            losses.add(Problem.warning(
                    "marc.loss",
                    "a record has no place for all of " + component,
                    Location.document(component),
                    "write JSON, Akoma Ntoso or PDF to keep the whole document"));
        }
    }
}
