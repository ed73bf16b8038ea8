// SPDX-License-Identifier: Apache-2.0
package undoc.io.pdf.internal.read;

import java.util.Optional;

/**
 * The mark that encloses what is being drawn.
 *
 * @param mcid its number in the structure tree, or -1
 * @param artifact whether it is not part of the text
 * @param actualText what stands for the glyphs in it
 */
record Mark(int mcid, boolean artifact, Optional<String> actualText) {
    static final Mark NONE = new Mark(-1, false, Optional.empty());

    Mark within(String tag, MarkProperties properties) {
        return new Mark(
                properties.mcid() >= 0 ? properties.mcid() : mcid,
                artifact || tag.equals("Artifact"),
                properties.actualText().or(() -> actualText));
    }
}
