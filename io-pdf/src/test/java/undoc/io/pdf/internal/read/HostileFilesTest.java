// SPDX-License-Identifier: Apache-2.0
package undoc.io.pdf.internal.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import undoc.io.Problem;
import undoc.io.pdf.PdfLimits;

@Timeout(20)
class HostileFilesTest {
    @Test
    void aDeepPageTreeEndsAtItsLimit() throws UnreadablePdf {
        PdfPages read = SamplePdf.read(Hostile.deepPageTree(30_000));
        assertThat(ids(read)).contains("pdf.limit.tree");
        assertThat(read.pages()).isEmpty();
    }

    @Test
    void aPageTreeLoopHasNoPages() throws UnreadablePdf {
        assertThat(ids(SamplePdf.read(Hostile.pageTreeLoop()))).containsExactly("pdf.damaged");
    }

    @Test
    void pagesAreCountedNotBelieved() throws UnreadablePdf {
        assertThat(SamplePdf.read(Hostile.lyingCount()).pages()).hasSize(1);
    }

    @Test
    void formsThatDrawThemselvesEnd() throws UnreadablePdf {
        assertThat(SamplePdf.read(Hostile.formRecursion()).pages()).hasSize(1);
        assertThat(ids(SamplePdf.read(Hostile.formDoubling(25)))).containsExactly("pdf.limit.forms");
    }

    @Test
    void widthsAndCharacterMapsAreBounded() throws UnreadablePdf {
        assertThat(SamplePdf.read(Hostile.widthRange()).pages().get(0).lines()).hasSize(1);
        assertThat(SamplePdf.read(Hostile.characterMap(20_000)).pages().get(0).lines())
                .extracting(line -> line.text())
                .containsExactly("BC");
    }

    @Test
    void contentThatUnpacksTooFarIsRefused() throws UnreadablePdf {
        assertThat(ids(SamplePdf.read(Hostile.flateBomb(" ", 256L << 20)))).containsExactly("pdf.limit.stream");
        assertThat(ids(SamplePdf.read(Hostile.doubleFlateBomb(256L << 20)))).containsExactly("pdf.limit.stream");
    }

    @Test
    void objectsThatUnpackTooFarAreRefused() {
        assertThatThrownBy(() -> SamplePdf.read(Hostile.objectStreamBomb(256L << 20)))
                .isInstanceOfSatisfying(
                        UnreadablePdf.class, e -> assertThat(e.problem().id()).isEqualTo("pdf.limit.stream"));
    }

    @Test
    void millionsOfGlyphsEndAtTheirLimit() throws UnreadablePdf {
        byte[] bomb = Hostile.flateBomb("BT /F1 1 Tf (" + "a".repeat(1000) + ") Tj ET\n", 30L << 20);
        assertThat(ids(SamplePdf.read(bomb))).containsExactly("pdf.limit.glyphs");
    }

    @Test
    void millionsOfTinyRunsEndInTime() throws UnreadablePdf {
        byte[] bomb =
                Hostile.flateBomb("BT /F1 9 Tf 1 0 0 1 10 10 Tm (a) Tj ET BT 1 0 0 1 30 40 Tm (b) Tj ET\n", 30L << 20);
        assertThat(ids(SamplePdf.read(bomb))).containsExactly("pdf.limit.runs");
    }

    @Test
    void aPageInTooManyPiecesIsLeftOutAndTheNextIsRead() throws UnreadablePdf {
        PdfPages read = SamplePdf.read(Hostile.manyPieces(30_001));
        assertThat(ids(read)).containsExactly("pdf.limit.runs");
        assertThat(read.pages().get(0).lines()).isEmpty();
        assertThat(read.pages().get(1).lines()).extracting(line -> line.text()).containsExactly("The next page.");
    }

    @Test
    void timeIsALimitToo() throws UnreadablePdf {
        PdfLimits hurry = PdfLimits.defaults().withTime(Duration.ofNanos(1));
        try (PdfFile file = PdfFile.open(SamplePdf.page("BT ET"), hurry)) {
            assertThat(ids(PdfPages.read(file, hurry))).containsExactly("pdf.limit.time");
        }
    }

    private static List<String> ids(PdfPages read) {
        return read.problems().stream().map(Problem::id).distinct().toList();
    }
}
