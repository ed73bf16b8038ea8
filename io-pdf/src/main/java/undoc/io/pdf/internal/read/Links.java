// SPDX-License-Identifier: Apache-2.0
package undoc.io.pdf.internal.read;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;

/** The link annotations of a page that lead to an address, put on the text that they lie over. */
final class Links {
    private static final int MOST = 5_000;
    private static final long MOST_COMPARISONS = 10_000_000;
    private static final double MIDDLE = 0.3;

    private record Link(Extent place, String href) {}

    private final List<Link> links;

    private Links(List<Link> links) {
        this.links = links;
    }

    static Links of(PageNode page, Turn turn) {
        List<Link> links = new ArrayList<>();
        COSArray annotations = page.dictionary().getCOSArray(COSName.ANNOTS);
        for (int i = 0; annotations != null && i < Math.min(annotations.size(), MOST); i++) {
            if (annotations.getObject(i) instanceof COSDictionary annotation
                    && COSName.LINK.equals(annotation.getCOSName(COSName.SUBTYPE))) {
                add(links, annotation, page.frame(), turn);
            }
        }
        return new Links(links);
    }

    private static void add(List<Link> links, COSDictionary annotation, Frame frame, Turn turn) {
        COSDictionary action = annotation.getCOSDictionary(COSName.A);
        COSArray rectangle = annotation.getCOSArray(COSName.RECT);
        if (action == null
                || rectangle == null
                || rectangle.size() < 4
                || !(action.getDictionaryObject(COSName.URI) instanceof COSString target)) {
            return;
        }
        String href = FontCharacters.printable(target.getString());
        float[] r = rectangle.toFloatArray();
        Extent upright = frame.base().box(r[0], r[1], r[2] - r[0], r[3] - r[1]);
        if (!href.isEmpty()) {
            links.add(new Link(turn.turned(upright), href));
        }
    }

    /** The parts, those under a link marked. */
    List<Part> apply(List<Part> parts) {
        List<Part> all = parts;
        long most = MOST_COMPARISONS / Math.max(1, parts.size());
        for (Link link : links.subList(0, (int) Math.min(links.size(), most))) {
            List<Part> next = new ArrayList<>(all.size() + 2);
            for (Part part : all) {
                double middle = part.baseline() - MIDDLE * part.size();
                boolean over = middle >= link.place.top()
                        && middle <= link.place.bottom()
                        && part.start() < link.place.right()
                        && part.end() > link.place.left();
                if (over) {
                    next.addAll(part.change(link.place.left(), link.place.right(), p -> p.linked(link.href)));
                } else {
                    next.add(part);
                }
            }
            all = next;
        }
        return all;
    }
}
