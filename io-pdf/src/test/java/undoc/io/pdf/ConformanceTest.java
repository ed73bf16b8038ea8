// SPDX-License-Identifier: Apache-2.0
package undoc.io.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import undoc.model.DocumentKind;
import undoc.model.UnDocument;
import undoc.testing.UnDocuments;

/** Every file keeps to PDF/A-3a (ISO 19005-3) and PDF/UA-1 (ISO 14289-1). */
class ConformanceTest {
    private static final PdfWriter WRITER = PdfWriter.create();

    @Property(tries = 24, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void documentsInSixLanguagesConform(@ForAll("documents") UnDocument document) throws IOException {
        assertThat(VeraPdf.violations(write(document))).isEmpty();
    }

    @Property(tries = 24, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void documentsWithAnyTextConform(@ForAll("wild") UnDocument document) throws IOException {
        assertThat(VeraPdf.violations(write(document))).isEmpty();
    }

    @Example
    void anEmptyDocumentConforms() throws IOException {
        assertThat(VeraPdf.violations(
                        write(UnDocument.builder(DocumentKind.OTHER).build())))
                .isEmpty();
    }

    /** So that the tests above can fail: what each of the two standards asks for is taken out of a file, and missed. */
    @ParameterizedTest
    @CsvSource({
        "Catalog, Lang, ua1", "Catalog, MarkInfo, ua1", "Catalog, StructTreeRoot, ua1",
        "Catalog, Metadata, ua1", "Catalog, ViewerPreferences, ua1", "Catalog, MarkInfo, 3a",
        "Catalog, StructTreeRoot, 3a", "Catalog, Metadata, 3a", "Catalog, OutputIntents, 3a",
        "Font, ToUnicode, 3a", "Font, ToUnicode, ua1", "FontDescriptor, FontFile2, 3a",
        "Filespec, AFRelationship, 3a", "Annot, Contents, ua1", "Annot, StructParent, ua1",
        "Note, ID, ua1", "TH, A, ua1"
    })
    void whatAFileLacksIsFound(String owner, String key, String standard) throws IOException {
        List<String> violations = VeraPdf.violations(without(write(SampleDocuments.read("report-en")), owner, key));
        assertThat(violations).anyMatch(violation -> violation.startsWith(standard + " "));
    }

    /** The file with an entry taken out of all dictionaries of a type, of all elements of a type in the tree. */
    private static byte[] without(byte[] file, String owner, String key) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument pdf = Loader.loadPDF(file)) {
            COSDocument objects = pdf.getDocument();
            for (COSObjectKey each : objects.getXrefTable().keySet()) {
                if (objects.getObjectFromPool(each).getObject() instanceof COSDictionary dictionary
                        && (owner.equals(dictionary.getNameAsString(COSName.TYPE))
                                || owner.equals(dictionary.getNameAsString(COSName.S)))) {
                    dictionary.removeItem(COSName.getPDFName(key));
                }
            }
            pdf.save(out);
        }
        return out.toByteArray();
    }

    private static byte[] write(UnDocument document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        WRITER.write(document, out);
        return out.toByteArray();
    }

    @Provide
    Arbitrary<UnDocument> documents() {
        return UnDocuments.documents();
    }

    @Provide
    Arbitrary<UnDocument> wild() {
        return UnDocuments.wildDocuments();
    }
}
