// SPDX-License-Identifier: Apache-2.0
/**
 * Stable addresses of the blocks of a document: operative paragraph 3 (a), annex I paragraph 5. Start from
 * {@link undoc.address.Addresses}.
 */
@NullMarked
package undoc.address;

import org.jspecify.annotations.NullMarked;
