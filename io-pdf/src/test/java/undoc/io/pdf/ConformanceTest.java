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
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
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

    @Example
    void aFileWithoutItsLanguageOrTagsIsCaught() throws IOException {
        byte[] file = write(UnDocument.builder(DocumentKind.OTHER).build());
        for (COSName key : List.of(COSName.LANG, COSName.STRUCT_TREE_ROOT, COSName.OUTPUT_INTENTS, COSName.METADATA)) {
            assertThat(VeraPdf.violations(without(file, key))).as(key.getName()).isNotEmpty();
        }
    }

    private static byte[] without(byte[] file, COSName key) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument pdf = Loader.loadPDF(file)) {
            pdf.getDocumentCatalog().getCOSObject().removeItem(key);
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
