// SPDX-License-Identifier: Apache-2.0
/** Shared inner workings; not exported. */
@NullMarked
package undoc.internal;

import org.jspecify.annotations.NullMarked;
