// SPDX-License-Identifier: Apache-2.0
package undoc.io.pdf.internal.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import undoc.io.Problem;

class DamagedFilesTest {
    private static final byte[] SAMPLE = sample();

    @Test
    void theSampleIsSound() throws UnreadablePdf {
        PdfPages read = SamplePdf.read(SAMPLE);
        assertThat(read.problems()).isEmpty();
        assertThat(read.pages().get(0).lines().get(0).tag()).isPresent();
    }

    @Test
    void anEmptyFileIsSaidToBeEmpty() {
        assertUnreadable(new byte[0], "input.empty");
    }

    @Test
    void aWebPageIsNotAPdf() {
        assertUnreadable(Hostile.ascii("<!DOCTYPE html><html><title>404</title></html>"), "pdf.not");
    }

    @Test
    void aHeadAloneIsDamaged() {
        assertUnreadable(Hostile.ascii("%PDF-1.7\n"), "pdf.damaged");
    }

    @Property(tries = 150)
    void cutAnywhereItGivesPagesOrAReason(@ForAll long seed) {
        assertAnswer(Arrays.copyOf(SAMPLE, new Random(seed).nextInt(SAMPLE.length)));
    }

    @Property(tries = 200)
    void withBytesChangedItGivesPagesOrAReason(@ForAll long seed) {
        Random random = new Random(seed);
        byte[] changed = SAMPLE.clone();
        for (int i = 1 + random.nextInt(20); i > 0; i--) {
            changed[random.nextInt(changed.length)] = (byte) random.nextInt(256);
        }
        assertAnswer(changed);
    }

    @Property(tries = 100)
    void noiseAfterTheHeadGivesPagesOrAReason(@ForAll byte[] noise) {
        assertAnswer(Hostile.join(Hostile.ascii("%PDF-1.4\n"), noise));
    }

    private static void assertAnswer(byte[] bytes) {
        try {
            PdfPages read = SamplePdf.read(bytes);
            assertThat(read.pages().isEmpty() && read.problems().isEmpty())
                    .as("neither pages nor a reason")
                    .isFalse();
        } catch (UnreadablePdf e) {
            assertThat(e.problem().hint()).isPresent();
        }
    }

    private static void assertUnreadable(byte[] bytes, String id) {
        assertThatThrownBy(() -> SamplePdf.read(bytes))
                .asInstanceOf(InstanceOfAssertFactories.throwable(UnreadablePdf.class))
                .extracting(UnreadablePdf::problem)
                .extracting(Problem::id)
                .isEqualTo(id);
    }

    /** A tagged page with a composite font, a link, a form and a drawn line. */
    private static byte[] sample() {
        SamplePdf pdf = new SamplePdf();
        pdf.add("<< /Type /Catalog /Pages 2 0 R /StructTreeRoot 9 0 R >>");
        pdf.add("<< /Type /Pages /Count 1 /Kids [3 0 R] >>");
        pdf.add("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R /Resources << /Font << /F1 5 0 R "
                + "/F2 6 0 R >> /XObject << /X 10 0 R >> >> /Annots [<< /Subtype /Link /Rect [70 690 200 712] "
                + "/A << /S /URI /URI (https://example.org) >> >>] >>");
        pdf.stream("/H1 << /MCID 0 >> BDC BT /F1 14 Tf 72 700 Td (Report) Tj ET EMC /P << /MCID 1 >> BDC "
                + "BT /F2 10 Tf 72 660 Td <004100420043> Tj ET EMC 72 650 m 300 650 l S /X Do");
        pdf.add("<< /Type /Font /Subtype /Type1 /BaseFont /Times-Roman /Encoding /WinAnsiEncoding >>");
        pdf.add("<< /Type /Font /Subtype /Type0 /BaseFont /Fake /Encoding /Identity-H /DescendantFonts [7 0 R] "
                + "/ToUnicode 8 0 R >>");
        pdf.add("<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Fake /DW 500 /W [65 [600 610] 67 70 500] >>");
        pdf.stream(
                "1 begincodespacerange <0000> <FFFF> endcodespacerange 1 beginbfrange <0041> <005A> <0061> endbfrange");
        pdf.add("<< /Type /StructTreeRoot /K [<< /S /H1 /Pg 3 0 R /K 0 >> << /S /P /Pg 3 0 R /K [1] >>] >>");
        pdf.stream(
                "/Type /XObject /Subtype /Form /Matrix [1 0 0 1 0 -40] /Resources << /Font << /F1 5 0 R >> >>",
                Hostile.ascii("BT /F1 9 Tf 72 640 Td (in a form) Tj ET"));
        return pdf.bytes();
    }
}
