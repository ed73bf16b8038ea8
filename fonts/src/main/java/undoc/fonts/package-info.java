// SPDX-License-Identifier: Apache-2.0
/** Fonts for writing documents, and how to bring one's own. Start from {@link undoc.fonts.FontProvider}. */
@NullMarked
package undoc.fonts;

import org.jspecify.annotations.NullMarked;
