// SPDX-License-Identifier: Apache-2.0
package undoc.io.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import undoc.io.DocumentFormat;
import undoc.io.DocumentSource;
import undoc.io.Formats;
import undoc.model.UnDocument;

/** A letter with an annex and a report in each of the six languages, about invented matters. */
final class SampleDocuments {
    private static final List<String> LANGUAGES = List.of("ar", "en", "es", "fr", "ru", "zh");

    private SampleDocuments() {}

    static UnDocument read(String name) throws IOException {
        try (InputStream in = SampleDocuments.class.getResourceAsStream("samples/" + name + ".json")) {
            if (in == null) {
                throw new IOException("no sample " + name);
            }
            DocumentSource source = DocumentSource.of(name + ".json", in.readAllBytes());
            return Formats.load().reader(DocumentFormat.JSON).read(source).orThrow();
        }
    }

    static List<String> names() {
        List<String> names = new ArrayList<>();
        LANGUAGES.forEach(language -> names.addAll(List.of("letter-" + language, "report-" + language)));
        return names;
    }
}
