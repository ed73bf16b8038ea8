// SPDX-License-Identifier: Apache-2.0
/** Shows what every line of a PDF was taken for. Start from {@link undoc.io.pdf.internal.explain.Explanation}. */
@NullMarked
package undoc.io.pdf.internal.explain;

import org.jspecify.annotations.NullMarked;
