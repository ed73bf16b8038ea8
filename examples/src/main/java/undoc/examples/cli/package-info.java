// SPDX-License-Identifier: Apache-2.0
/** The command line {@code undoc}. Start from {@link undoc.examples.cli.Main}. */
@NullMarked
package undoc.examples.cli;

import org.jspecify.annotations.NullMarked;
