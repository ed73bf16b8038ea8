// SPDX-License-Identifier: Apache-2.0
/**
 * References to documents in running text: {@link undoc.citation.CitationFinder} finds them in six languages, with
 * their places and the symbols meant.
 */
@NullMarked
package undoc.citation;

import org.jspecify.annotations.NullMarked;
