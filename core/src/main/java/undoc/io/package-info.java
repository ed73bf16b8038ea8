// SPDX-License-Identifier: Apache-2.0
/** The contract of readers and writers, and what they say of problems. Start from {@link undoc.io.DocumentReader}. */
@NullMarked
package undoc.io;

import org.jspecify.annotations.NullMarked;
