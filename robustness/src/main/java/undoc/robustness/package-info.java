// SPDX-License-Identifier: Apache-2.0
/** Readers under mutated input: what they must answer, how inputs are made, and the report of a campaign. */
@NullMarked
package undoc.robustness;

import org.jspecify.annotations.NullMarked;
