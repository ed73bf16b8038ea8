// SPDX-License-Identifier: Apache-2.0
/** How fast undoc is, beside what people use today; run with {@code org.openjdk.jmh.Main}. */
@NullMarked
package undoc.benchmarks;

import org.jspecify.annotations.NullMarked;
