// SPDX-License-Identifier: Apache-2.0
/** A font for Chinese, found by the PDF writer where this artifact is on the path. */
@NullMarked
package undoc.fonts.zh;

import org.jspecify.annotations.NullMarked;
