// SPDX-License-Identifier: Apache-2.0
package undoc.fonts;

import java.util.List;

/**
 * Brings fonts to the PDF writer: found by {@link java.util.ServiceLoader}, or handed to it by the caller.
 *
 * <p>Every character is set in the first font that has it, among those of the wanted weight and slope first.
 */
public interface FontProvider {
    /** How early these fonts are asked, lower first; the standard fonts are 0, those of a script of its own 100. */
    int order();

    /** The fonts, best first. They must be TrueType with glyf outlines and allow embedding and subsetting. */
    List<FontFile> fonts();
}
