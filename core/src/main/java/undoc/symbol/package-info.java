// SPDX-License-Identifier: Apache-2.0
/** Symbols of United Nations documents as typed values. Start from {@link undoc.symbol.DocumentSymbol}. */
@NullMarked
package undoc.symbol;

import org.jspecify.annotations.NullMarked;
