// SPDX-License-Identifier: Apache-2.0
package undoc.io.pdf.internal.explain;

import undoc.recognition.StyledLine;

/**
 * A line and what became of it.
 *
 * @param line the line
 * @param taken what it was taken for
 * @param path where in the document it went; empty where it was left out
 */
record ExplainedLine(StyledLine line, Taken taken, String path) {}
