// SPDX-License-Identifier: Apache-2.0
/** How the JSON form is written and read; not exported. */
@NullMarked
package undoc.io.json.internal;

import org.jspecify.annotations.NullMarked;
