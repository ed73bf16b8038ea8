// SPDX-License-Identifier: Apache-2.0
/**
 * A United Nations document as immutable records. Start from {@link undoc.model.UnDocument}.
 *
 * <p>Nothing here is ever null: what may be absent is an {@link java.util.Optional} or an empty list. Constructors
 * enforce structure; editorial rules are the matter of {@code undoc.validation}.
 */
@NullMarked
package undoc.model;

import org.jspecify.annotations.NullMarked;
