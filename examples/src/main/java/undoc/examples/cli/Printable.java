// SPDX-License-Identifier: Apache-2.0
package undoc.examples.cli;

import java.util.regex.Pattern;

/** Text of documents and file names, made safe for a terminal. */
final class Printable {
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}\\p{Zl}\\p{Zp}\u202a-\u202e\u2066-\u2069]+");

    private Printable() {}

    /** The text on one line, without characters that could steer the terminal. */
    static String line(String text) {
        return CONTROL.matcher(text).replaceAll(" ");
    }
}
