// SPDX-License-Identifier: Apache-2.0
package undoc.io.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import undoc.Undoc;
import undoc.io.DocumentSource;
import undoc.model.UnDocument;
import undoc.testing.SharedCorpus;

/**
 * Real documents, read and written again: every file keeps to PDF/A-3a and PDF/UA-1, gives back an equal document, and
 * can be read by its layout alone. A sample with each build; all of them with {@code mvn -Pcorpus}.
 */
class RealDocumentsTest {
    private static final List<String> ENDINGS = List.of("A.xml", "C.xml", "E.xml", "F.xml", "R.xml", "S.xml");
    private static final int EACH_LANGUAGE = 100;

    @Test
    void aSampleOfRealDocuments() throws IOException {
        check(every(akomaNtoso(EACH_LANGUAGE), 97), every(SharedCorpus.files("corpus/pdf", ".pdf"), 43));
    }

    @Test
    @EnabledIfSystemProperty(named = "undoc.corpus", matches = "true")
    void allPdfs() throws IOException {
        check(List.of(), SharedCorpus.files("corpus/pdf", ".pdf"));
    }

    @Test
    @EnabledIfSystemProperty(named = "undoc.corpus", matches = "true")
    void aHundredAkomaNtosoFilesOfEachLanguage() throws IOException {
        check(akomaNtoso(EACH_LANGUAGE), List.of());
    }

    private static List<Path> akomaNtoso(int ofEach) {
        List<Path> all = SharedCorpus.files("akn/un", ".xml");
        List<Path> files = new ArrayList<>();
        for (String ending : ENDINGS) {
            files.addAll(all.stream()
                    .filter(file -> file.toString().endsWith(ending))
                    .limit(ofEach)
                    .toList());
        }
        return files;
    }

    private static List<Path> every(List<Path> files, int step) {
        List<Path> some = new ArrayList<>();
        for (int i = 0; i < files.size(); i += step) {
            some.add(files.get(i));
        }
        return some;
    }

    private static void check(List<Path> xml, List<Path> pdf) throws IOException {
        List<Path> files = new ArrayList<>(xml);
        files.addAll(pdf);
        assumeTrue(!files.isEmpty(), SharedCorpus.MISSING);
        LayoutCount found = new LayoutCount();
        List<String> broken = new ArrayList<>();
        for (Path file : files) {
            Optional<UnDocument> read = Undoc.tryRead(file).document();
            if (read.isPresent()) {
                String name = file.getFileName().toString();
                checkFile(name, read.get(), broken);
                found.add(name, read.get());
            }
        }
        System.out.println(found.documents() + " of " + files.size() + " files read; not conforming or not equal: "
                + broken.size() + "; " + found);
        assertThat(broken).isEmpty();
        found.assertAll();
    }

    private static void checkFile(String name, UnDocument document, List<String> broken) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PdfWriter.create().write(document, out);
        List<String> found = new ArrayList<>(VeraPdf.violations(out.toByteArray()));
        UnDocument again = PdfReader.create()
                .read(DocumentSource.of(name, out.toByteArray()))
                .orThrow();
        if (!again.equals(document)) {
            found.add("read again it is not equal");
        }
        if (!found.isEmpty()) {
            broken.add(name + ": " + found);
            System.out.println(name + ": " + found);
        }
    }
}
