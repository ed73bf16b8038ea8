// SPDX-License-Identifier: Apache-2.0
package undoc.io.pdf.internal.write;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.jspecify.annotations.Nullable;

/** A page while it is written: its content, the elements of its marked content, its links, its footnotes. */
final class Sheet {
    private final COSDictionary page = new COSDictionary();
    private final COSArray contents = new COSArray();
    private StringBuilder content = new StringBuilder(8192);
    private final COSArray marked = new COSArray();
    private final COSArray annotations = new COSArray();
    private final Set<EmbeddedFont> fonts = new LinkedHashSet<>();
    private final List<Slice> notes = new ArrayList<>();
    private float notesHeight;
    private @Nullable StructElement open;
    private boolean artifact;

    Sheet(Geometry geometry, StructTree tree) {
        page.setItem(COSName.TYPE, COSName.PAGE);
        COSArray box = new COSArray();
        for (float value : new float[] {0, 0, geometry.width(), geometry.height()}) {
            box.add(COSInteger.get(Math.round(value)));
        }
        page.setItem(COSName.MEDIA_BOX, box);
        page.setInt(COSName.STRUCT_PARENTS, tree.nextKey(marked));
        page.setName(COSName.getPDFName("Tabs"), "S");
    }

    COSDictionary page() {
        return page;
    }

    StringBuilder content() {
        return content;
    }

    /** The elements of the page's marked content, by its identifiers. */
    COSArray marked() {
        return marked;
    }

    COSArray annotations() {
        return annotations;
    }

    Set<EmbeddedFont> fonts() {
        return fonts;
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
        int mcid = marked.size();
        marked.add(element.dictionary());
        element.addContent(page, mcid);
        content.append('/')
                .append(element.type())
                .append(" <</MCID ")
                .append(mcid)
                .append(">> BDC\n");
    }

    /** Begins what is not part of the text, up to the next {@link #end}. */
    void beginArtifact(String type) {
        end();
        content.append("/Artifact <</Type /").append(type).append(">> BDC\n");
        artifact = true;
    }

    /** Compresses what was drawn so far. */
    void pack(Streams streams) {
        end();
        try {
            contents.add(streams.flate(content.toString().getBytes(StandardCharsets.ISO_8859_1)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        content = new StringBuilder(256);
    }

    /** The streams of the content, once all is packed. */
    COSArray contents() {
        return contents;
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
