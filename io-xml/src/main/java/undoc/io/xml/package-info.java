// SPDX-License-Identifier: Apache-2.0
/** Reads and writes documents as Akoma Ntoso and MARCXML. */
@NullMarked
package undoc.io.xml;

import org.jspecify.annotations.NullMarked;
