// SPDX-License-Identifier: Apache-2.0
package undoc.io.pdf.internal.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import undoc.recognition.StructureTag;
import undoc.recognition.StyledLine;

class ColumnsTest {
    @Test
    void columnsOfRunningTextAreReadOneAfterTheOther() throws UnreadablePdf {
        UnicodePdf pdf = new UnicodePdf()
                .draw(72, 720, 11, "The meeting was called to order at 10 o'clock in the morning on Friday.");
        List<String> left = new ArrayList<>();
        List<String> right = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            left.add("left column of the record, line " + (10 + i));
            right.add("right column of the record, line " + (10 + i));
            pdf.draw(72, 680 - 13 * i, 11, left.get(i)).draw(318, 680 - 13 * i, 11, right.get(i));
        }
        List<String> texts =
                pdf.read().pages().get(0).lines().stream().map(StyledLine::text).toList();
        assertThat(texts.subList(1, 21)).isEqualTo(left);
        assertThat(texts.subList(21, 41)).isEqualTo(right);
    }

    @Test
    void aDrawnBorderPartsCells() throws UnreadablePdf {
        PdfPages read = new UnicodePdf()
                .draw(72, 700, 10, "Costs")
                .draw(106, 700, 10, "12 000")
                .raw("101 690 m 101 715 l S")
                .read();
        assertThat(read.pages().get(0).lines()).extracting(StyledLine::text).containsExactly("Costs", "12 000");
    }

    @Test
    void cellsOfATaggedTableStayTogether() throws UnreadablePdf {
        SamplePdf pdf = new SamplePdf();
        pdf.add("<< /Type /Catalog /Pages 2 0 R /StructTreeRoot 6 0 R >>");
        pdf.add("<< /Type /Pages /Count 1 /Kids [3 0 R] >>");
        pdf.add("<< /Type /Page /MediaBox [0 0 612 792] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>");
        pdf.stream(cell(0, 72, 700, "first,")
                + cell(1, 140, 700, "second,")
                + cell(0, 72, 688, "going on")
                + cell(1, 140, 688, "too")
                + cell(2, 72, 670, "below both"));
        pdf.add("<< /Type /Font /Subtype /Type1 /BaseFont /Times-Roman /Encoding /WinAnsiEncoding >>");
        pdf.add("<< /Type /StructTreeRoot /RoleMap << /Zelle /TD >> /K << /S /Table /K [<< /S /TR /K ["
                + "<< /S /TH /Pg 3 0 R /K 0 >> << /S /Zelle /Pg 3 0 R /K 1 >>] >> "
                + "<< /S /TR /K << /S /TD /A << /O /Table /ColSpan 2 >> /Pg 3 0 R /K 2 >> >>] >> >>");
        List<StyledLine> lines = SamplePdf.read(pdf.bytes()).pages().get(0).lines();
        assertThat(lines)
                .extracting(StyledLine::text)
                .containsExactly("first,", "going on", "second,", "too", "below both");
        assertThat(lines)
                .extracting(line -> line.tag().orElseThrow())
                .extracting(StructureTag::role, StructureTag::row, StructureTag::column)
                .containsExactly(
                        tuple(StructureTag.Role.TABLE_HEADER, 0, 0),
                        tuple(StructureTag.Role.TABLE_HEADER, 0, 0),
                        tuple(StructureTag.Role.TABLE_CELL, 0, 1),
                        tuple(StructureTag.Role.TABLE_CELL, 0, 1),
                        tuple(StructureTag.Role.TABLE_CELL, 1, 0));
    }

    private static String cell(int mcid, int x, int y, String text) {
        return "/P << /MCID " + mcid + " >> BDC BT /F1 10 Tf 1 0 0 1 " + x + " " + y + " Tm (" + text + ") Tj ET EMC\n";
    }
}
