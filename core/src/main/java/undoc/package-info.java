// SPDX-License-Identifier: Apache-2.0
/** United Nations documents: read, write and convert in one line each. Start from {@link undoc.Undoc}. */
@NullMarked
package undoc;

import org.jspecify.annotations.NullMarked;
