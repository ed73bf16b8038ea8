// SPDX-License-Identifier: Apache-2.0
/**
 * PDF bytes in, styled pages out: content streams, light fonts, lines, structure tree. Knows nothing of United Nations
 * documents. Start from {@link undoc.io.pdf.internal.read.PdfPages}.
 */
@NullMarked
package undoc.io.pdf.internal.read;

import org.jspecify.annotations.NullMarked;
