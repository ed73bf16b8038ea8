// SPDX-License-Identifier: Apache-2.0
package undoc.examples.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import undoc.io.DocumentSource;
import undoc.io.Problem;
import undoc.io.xml.AkomaNtosoReader;
import undoc.model.Language;
import undoc.model.UnDocument;
import undoc.testing.SharedCorpus;
import undoc.validation.Validator;

/**
 * The language versions of one resolution have one structure and the same metadata, or it is said where they differ.
 */
class LanguageVersionsTest {
    /** English first, the others are held against it. */
    private static final Comparator<Language> ENGLISH_FIRST =
            Comparator.comparing((Language l) -> l != Language.ENGLISH).thenComparing(l -> l);

    @Test
    void versionsAgreeOrTheDifferenceIsNamed() throws IOException {
        Map<String, Map<Language, UnDocument>> works = works();
        int alike = 0;
        int compared = 0;
        for (Map.Entry<String, Map<Language, UnDocument>> work : works.entrySet()) {
            Collection<UnDocument> versions = work.getValue().values();
            if (versions.size() < 6) {
                continue;
            }
            compared++;
            List<Problem> problems = Validator.builder()
                    // Which documents a version links to is up to its editors; what it prints is the same.
                    .suppress("validation.versions.references")
                    .build()
                    .compare(new ArrayList<>(versions));
            alike += problems.isEmpty() ? 1 : 0;
            problems.forEach(p -> assertThat(p.message()).as(work.getKey()).contains("version ", " differs "));
            problems.forEach(p -> System.out.println(work.getKey() + ": " + p.message()));
        }
        System.out.println(alike + " of " + compared + " works have versions with one structure and the same metadata");
        assertThat(compared).isGreaterThan(80);
        assertThat(alike).isGreaterThanOrEqualTo(compared * 7 / 10);
    }

    private static Map<String, Map<Language, UnDocument>> works() throws IOException {
        List<Path> files = new ArrayList<>(SharedCorpus.files("akn/un", ".xml"));
        files.addAll(SharedCorpus.files("akn/pairs", ".xml"));
        assumeFalse(files.isEmpty(), SharedCorpus.MISSING);
        Map<String, Map<Language, UnDocument>> works = new TreeMap<>();
        for (Path file : files) {
            UnDocument document =
                    AkomaNtosoReader.create().read(DocumentSource.of(file)).orThrow();
            works.computeIfAbsent(document.masthead().symbols().get(0).toString(), s -> new TreeMap<>(ENGLISH_FIRST))
                    .put(document.masthead().language().orElseThrow(), document);
        }
        return works;
    }
}
