// SPDX-License-Identifier: Apache-2.0
package undoc.io.pdf.internal.explain;

/**
 * A stretch of the document's text.
 *
 * @param taken what it is
 * @param path where in the document, as problems name places
 * @param text its characters
 */
record Passage(Taken taken, String path, String text) {}
