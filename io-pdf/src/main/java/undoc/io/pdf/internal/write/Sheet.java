// SPDX-License-Identifier: Apache-2.0
package undoc.io.pdf.internal.write;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.jspecify.annotations.Nullable;

/** A page while it is written: its content, the elements of its marked content, its links, its footnotes. */
final class Sheet {
    private final PdfFile file;
    private final int number;
    private final int marked;
    private final int key;
    private final StringBuilder content = new StringBuilder(8192);
    private final StringBuilder contents = new StringBuilder();
    private final StringBuilder elements = new StringBuilder();
    private final StringBuilder annotations = new StringBuilder();
    private final List<Slice> notes = new ArrayList<>();
    private int pieces;
    private float notesHeight;
    private @Nullable StructElement open;
    private boolean artifact;

    Sheet(PdfFile file, StructTree tree) {
        this.file = file;
        this.number = file.reserve();
        this.marked = file.reserve();
        this.key = tree.nextKey(marked);
    }

    /** The number of its object. */
    int number() {
        return number;
    }

    StringBuilder content() {
        return content;
    }

    /** Writes an annotation and gives back its number. */
    int annotate(COSDictionary annotation) {
        int annotationNumber = file.add(annotation).number();
        PdfSyntax.reference(annotations, annotationNumber);
        return annotationNumber;
    }

    List<Slice> notes() {
        return notes;
    }

    /** The height of the footnotes and the rule above them. */
    float notesHeight() {
        return notesHeight;
    }

    void addNote(Slice slice) {
        notesHeight += slice.height() + (notes.isEmpty() ? Geometry.NOTE_GAP : 0);
        notes.add(slice);
    }

    /** What follows is content of this element; pieces of one element behind each other become one. */
    void begin(StructElement element) {
        if (open == element) {
            return;
        }
        end();
        open = element;
        PdfSyntax.reference(elements, element.number());
        element.addContent(number, pieces);
        content.append('/')
                .append(element.type())
                .append(" <</MCID ")
                .append(pieces++)
                .append(">> BDC\n");
    }

    /** Begins what is not part of the text, up to the next {@link #end}. */
    void beginArtifact(String type) {
        end();
        content.append("/Artifact <</Type /").append(type).append(">> BDC\n");
        artifact = true;
    }

    /** Writes what was drawn, all but what stands on every page. */
    void pack() {
        packContent();
        file.write(marked, "[" + elements + "]");
        clear(elements);
    }

    private void packContent() {
        end();
        byte[] drawn = content.toString().getBytes(StandardCharsets.ISO_8859_1);
        PdfSyntax.reference(contents, file.stream(new COSDictionary(), drawn).number());
        clear(content);
    }

    /** Writes the page below the root of all pages, with what was drawn since. */
    void finish(int root, Geometry geometry, Reference resources) {
        packContent();
        StringBuilder page = new StringBuilder("<</Type/Page/Tabs/S/MediaBox[0 0 ");
        page.append(Math.round(geometry.width())).append(' ').append(Math.round(geometry.height()));
        page.append("]/StructParents ").append(key);
        page.append("/Resources ").append(PdfSyntax.of(resources));
        page.append("/Contents[").append(contents).append("]/Parent ");
        PdfSyntax.reference(page, root);
        if (annotations.length() > 0) {
            page.append("/Annots[").append(annotations).append(']');
        }
        file.write(number, page.append(">>"));
    }

    private static void clear(StringBuilder text) {
        text.setLength(0);
        text.trimToSize();
    }

    /** Ends what was begun last, if it is open. */
    void end() {
        if (open != null || artifact) {
            content.append("EMC\n");
        }
        open = null;
        artifact = false;
    }
}
