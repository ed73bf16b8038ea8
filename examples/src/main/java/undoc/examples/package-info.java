// SPDX-License-Identifier: Apache-2.0
/** Small programs that show what undoc does. Start from {@link undoc.examples.PrintMasthead}. */
@NullMarked
package undoc.examples;

import org.jspecify.annotations.NullMarked;
