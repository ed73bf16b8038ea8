// SPDX-License-Identifier: Apache-2.0
package undoc.text;

/**
 * A piece of text in one look.
 *
 * @param text the characters; not empty
 * @param mark how it is marked
 */
record Span(String text, Mark mark) {}
