// SPDX-License-Identifier: Apache-2.0
/**
 * The text of a document: a tree of blocks and inlines. Start from {@link undoc.model.body.Block}.
 *
 * <p>Both families are sealed; {@code fold} calls one case per type, so that a forgotten type does not compile.
 */
@NullMarked
package undoc.model.body;

import org.jspecify.annotations.NullMarked;
