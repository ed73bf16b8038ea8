// SPDX-License-Identifier: Apache-2.0
/** XML trees, and how documents are mapped to Akoma Ntoso and MARCXML; not exported. */
@NullMarked
package undoc.io.xml.internal;

import org.jspecify.annotations.NullMarked;
