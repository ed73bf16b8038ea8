// SPDX-License-Identifier: Apache-2.0
package undoc.io.pdf.internal.read;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import undoc.io.Problem;
import undoc.recognition.StructureTag;
import undoc.recognition.StructureTag.Role;
import undoc.recognition.StyledPage;

/** Reads the pages of one document, one after the other; fonts are shared among them. */
final class PageReader {
    private static final int MOST_PARTS = 10_000;
    private static final Optional<StructureTag> ARTIFACT = Optional.of(StructureTag.of(Role.ARTIFACT, 0, 0));

    private final StructureTree tree;
    private final Budget budget;
    private final Streams streams;
    private final Fonts fonts;

    PageReader(StructureTree tree, Budget budget) {
        this.tree = tree;
        this.budget = budget;
        this.streams = new Streams(budget);
        this.fonts = new Fonts(new FontLoader(streams, budget));
    }

    StyledPage read(PageNode page, int number, List<Problem> problems) {
        budget.checkTime();
        PageCanvas canvas = new PageCanvas(page.frame());
        ContentReader content = new ContentReader(fonts, streams, budget, canvas);
        content.read(content(page), page.resources(), page.frame().base());
        int guessed = PageSignals.isPicture(canvas.pictures(), page.frame().extent()) ? canvas.dropInvisible() : 0;
        StyledPage styled = new PageLines(number, page, canvas, mark -> tag(page, mark)).build();
        budget.runs(styled.lines().stream().mapToInt(l -> l.runs().size()).sum());
        problems.addAll(new PageSignals(styled, guessed).problems());
        return styled;
    }

    /** A page of which nothing could be read. */
    static StyledPage empty(PageNode page, int number) {
        return new StyledPage(number, page.frame().width(), page.frame().height(), List.of(), List.of(), List.of());
    }

    private Optional<StructureTag> tag(PageNode page, Mark mark) {
        if (mark.artifact()) {
            return ARTIFACT;
        }
        return mark.mcid() < 0 ? Optional.empty() : tree.tag(page.dictionary(), mark.mcid());
    }

    private byte[] content(PageNode page) {
        COSBase contents = page.dictionary().getDictionaryObject(COSName.CONTENTS);
        if (contents instanceof COSStream stream) {
            return streams.bytes(stream);
        }
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        if (contents instanceof COSArray array) {
            for (int i = 0; i < Math.min(array.size(), MOST_PARTS); i++) {
                if (array.getObject(i) instanceof COSStream stream) {
                    all.writeBytes(streams.bytes(stream));
                    all.write('\n');
                }
            }
        }
        return all.toByteArray();
    }
}
