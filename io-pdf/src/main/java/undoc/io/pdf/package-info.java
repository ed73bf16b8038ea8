// SPDX-License-Identifier: Apache-2.0
/** Reads and writes documents as PDF. */
@NullMarked
package undoc.io.pdf;

import org.jspecify.annotations.NullMarked;
