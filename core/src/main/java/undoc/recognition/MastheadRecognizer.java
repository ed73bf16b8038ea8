// SPDX-License-Identifier: Apache-2.0
package undoc.recognition;

import java.util.List;
import undoc.model.Masthead;

/** Reads masthead and foot of a first page. */
final class MastheadRecognizer {
    private MastheadRecognizer() {}

    /** The masthead on this page, and the lines that do not belong to it. */
    static MastheadPart recognize(StyledPage first) {
        return new MastheadPart(Masthead.builder().build(), first.lines(), List.of());
    }
}
