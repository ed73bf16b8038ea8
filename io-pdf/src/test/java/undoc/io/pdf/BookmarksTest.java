// SPDX-License-Identifier: Apache-2.0
package undoc.io.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.junit.jupiter.api.Test;
import undoc.model.Annex;
import undoc.model.DocumentKind;
import undoc.model.UnDocument;
import undoc.model.body.Heading;
import undoc.model.body.Reference;
import undoc.model.body.Text;

/** Bookmarks follow annexes and the levels of headings. */
class BookmarksTest {

    @Test
    void headingsStandBelowTheirTextOrAnnexByLevel() throws IOException {
        Annex enclosure = Annex.of("Enclosure", List.of(Heading.of(1, "Depths")));
        UnDocument document = UnDocument.builder(DocumentKind.REPORT)
                .title(List.of("Lighthouses", "Third report"))
                .body(List.of(
                        Heading.of(1, "Oil"), Heading.of(2, "Price"), Heading.of(2, "Smell"), Heading.of(1, "Gas")))
                .annexes(List.of(
                        Annex.of("Annex I", List.of(Heading.of(1, "Tides"))).withAnnexes(List.of(enclosure)),
                        Annex.of("Annex II", List.of())))
                .build();
        assertThat(bookmarks(document))
                .containsExactly(
                        "1 Lighthouses \u2013 Third report",
                        "1   Oil",
                        "1     Price",
                        "1     Smell",
                        "1   Gas",
                        "2 Annex I",
                        "2   Tides",
                        "3   Enclosure",
                        "3     Depths",
                        "4 Annex II");
    }

    @Test
    void aHeadingThatIsALinkHasABookmarkToo() throws IOException {
        Reference link =
                new Reference(Optional.empty(), Optional.of("https://example.org/oil"), List.of(new Text("Oil")));
        UnDocument document = UnDocument.builder(DocumentKind.REPORT)
                .addBlock(new Heading(1, Optional.empty(), List.of(link)))
                .build();
        assertThat(bookmarks(document)).containsExactly("1 Oil");
    }

    /** The bookmarks with the number of the page that each leads to, indented by their levels. */
    private static List<String> bookmarks(UnDocument document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PdfWriter.create().write(document, out);
        List<String> found = new ArrayList<>();
        try (PDDocument pdf = Loader.loadPDF(out.toByteArray())) {
            collect(pdf, pdf.getDocumentCatalog().getDocumentOutline(), " ", found);
        }
        return found;
    }

    private static void collect(PDDocument pdf, PDOutlineNode node, String indent, List<String> found)
            throws IOException {
        for (PDOutlineItem item : node.children()) {
            int page = 1 + pdf.getPages().indexOf(item.findDestinationPage(pdf));
            found.add(page + indent + item.getTitle());
            collect(pdf, item, indent + "  ", found);
        }
    }
}
