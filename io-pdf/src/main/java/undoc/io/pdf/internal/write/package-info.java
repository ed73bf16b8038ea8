// SPDX-License-Identifier: Apache-2.0
/**
 * Documents laid out on pages and written as tagged PDF; not exported. Start from
 * {@link undoc.io.pdf.internal.write.PdfDocumentWriter}.
 */
@NullMarked
package undoc.io.pdf.internal.write;

import org.jspecify.annotations.NullMarked;
