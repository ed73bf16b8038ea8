// SPDX-License-Identifier: Apache-2.0
package undoc.io.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import undoc.io.DocumentSource;
import undoc.io.pdf.internal.read.SamplePdf;

class PdfExplainerTest {
    @Test
    void linesAreDrawnAtTheirPlaces() throws IOException {
        String html = explain("report.pdf", "BT /F1 12 Tf 72 700 Td (The harbour was closed for nine days.) Tj ET");
        assertThat(html)
                .contains("<svg viewBox=\"0 0 612 792\"")
                .contains("The harbour was closed for nine days.</text>")
                .contains("x=\"72\"")
                .contains("y=\"92\"");
    }

    @Test
    void nothingOfTheDocumentBecomesMarkup() throws IOException {
        String html = explain("<b>.pdf", "BT /F1 12 Tf 72 700 Td (<script>alert\\(1\\)</script> & \"more\") Tj ET");
        assertThat(html)
                .doesNotContain("<script>alert")
                .doesNotContain("<b>.pdf")
                .contains("&lt;script&gt;alert(1)");
        assertThat(html)
                .contains("Content-Security-Policy")
                .doesNotContain("http://")
                .doesNotContain("src=");
    }

    @Test
    void whatIsNoPdfIsSaidToBeNone() throws IOException {
        byte[] page = "<html><body>503</body></html>".getBytes(StandardCharsets.UTF_8);
        PdfExplanation explanation = PdfExplainer.create().explain(DocumentSource.of("error.pdf", page));
        assertThat(explanation.html()).contains("No document was found").contains("pdf.not");
        assertThat(explanation.result().document()).isEmpty();
        assertThat(explanation.result().hasProblem("pdf.not")).isTrue();
    }

    @Test
    void aFileOverTheLimitIsSaidToBeSo() throws IOException {
        PdfExplainer small = PdfExplainer.create(PdfLimits.defaults().withBytes(10));
        assertThat(small.explain(DocumentSource.of("large.pdf", new byte[100])).html())
                .contains("pdf.limit.bytes");
    }

    private static String explain(String name, String content) throws IOException {
        return PdfExplainer.create()
                .explain(DocumentSource.of(name, SamplePdf.page(content)))
                .html();
    }
}
