// SPDX-License-Identifier: Apache-2.0
package undoc.io.xml.internal;

import java.util.List;
import java.util.Optional;
import undoc.model.UnDocument;
import undoc.model.body.Block;
import undoc.model.body.Paragraph;
import undoc.model.body.ParagraphRole;

/** Tells where the preamble of a resolution ends. */
final class AknPreamble {
    private AknPreamble() {}

    /**
     * How many blocks at the beginning of a body are its preamble: those up to the last preambular paragraph before the
     * first operative or numbered one; none where no paragraph is preambular.
     */
    static int end(UnDocument document) {
        List<Block> body = document.body();
        int end = 0;
        for (int i = 0; i < body.size(); i++) {
            if (!(body.get(i) instanceof Paragraph paragraph)) {
                continue;
            }
            if (paragraph.role().equals(Optional.of(ParagraphRole.PREAMBULAR))) {
                end = i + 1;
            } else if (paragraph.number().isPresent() || paragraph.role().isPresent()) {
                return end;
            }
        }
        return end;
    }
}
