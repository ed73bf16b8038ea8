// SPDX-License-Identifier: Apache-2.0
package undoc.io.pdf.internal.write;

/**
 * A glyph in its place on a line.
 *
 * @param cell the glyph
 * @param x its left edge in points from the left of the page
 * @param width how far the next one stands from it
 */
record PlacedGlyph(Cell cell, float x, float width) {}
