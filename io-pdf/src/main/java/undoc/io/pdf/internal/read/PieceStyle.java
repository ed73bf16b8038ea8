// SPDX-License-Identifier: Apache-2.0
package undoc.io.pdf.internal.read;

/**
 * How the glyphs of a piece are set.
 *
 * @param font the font
 * @param size the type size on the page, in points
 * @param bold bold, by font or by stroke
 * @param italic italic, by font or by slant
 * @param invisible drawn without ink
 */
record PieceStyle(LightFont font, double size, boolean bold, boolean italic, boolean invisible) {}
