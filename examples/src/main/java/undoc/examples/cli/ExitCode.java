// SPDX-License-Identifier: Apache-2.0
package undoc.examples.cli;

/** What a command returns to the shell. */
final class ExitCode {
    /** All well. */
    static final int OK = 0;
    /** There are documents with errors, or that could not be read or written. */
    static final int ERRORS = 1;
    /** The command line was misused: an unknown option, or an input that is not there. */
    static final int MISUSE = 2;

    private ExitCode() {}
}
