// SPDX-License-Identifier: Apache-2.0
package undoc.examples.cli;

/** How findings are printed. */
enum ProblemFormat {
    /** Lines for people. */
    TEXT,
    /** JSON Lines, for programs. */
    JSON;

    @Override
    public String toString() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
