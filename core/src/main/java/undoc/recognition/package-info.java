// SPDX-License-Identifier: Apache-2.0
/**
 * What a United Nations document looks like, whatever format it comes in: styled lines in, a document out. Start from
 * {@link undoc.recognition.DocumentRecognizer}.
 *
 * <p>All positions are points from the top left of a page, pages count from 1. A source without geometry (plain text)
 * gives every line the box of a typewriter page, so that the same rules hold.
 */
@NullMarked
package undoc.recognition;

import org.jspecify.annotations.NullMarked;
