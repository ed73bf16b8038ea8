// SPDX-License-Identifier: Apache-2.0
package undoc.io.pdf.internal.write;

import java.util.Optional;

/**
 * A stretch of text in one style.
 *
 * @param text the characters; a line feed is a line break
 * @param style how it is set
 * @param mark what it is besides
 */
record Piece(String text, Style style, Optional<Mark> mark) {}
