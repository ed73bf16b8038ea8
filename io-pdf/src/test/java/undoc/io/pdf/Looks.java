// SPDX-License-Identifier: Apache-2.0
package undoc.io.pdf;

import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.List;
import org.assertj.core.data.Offset;
import undoc.model.DocumentKind;
import undoc.model.Language;
import undoc.model.body.Block;

/** What tests of the looks of written pages share: the places of the text column, in points, and a printed document. */
final class Looks {
    static final float LEFT = 123;
    static final float RIGHT = 489;
    static final float INDENT = 24;
    static final float OUTER_LEFT = 60;
    static final Offset<Float> ABOUT = within(0.6f);
    static final String LONG = "the riparian States keep the lighthouses of the lake in good repair, ".repeat(3);

    private Looks() {}

    static PrintedGlyphs print(DocumentKind kind, Block... body) throws IOException {
        return PrintedGlyphs.of(LakeReport.document(kind, Language.ENGLISH, List.of(body)));
    }
}
