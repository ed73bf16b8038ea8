// SPDX-License-Identifier: Apache-2.0
/** Reads and writes documents as JSON. */
@NullMarked
package undoc.io.json;

import org.jspecify.annotations.NullMarked;
