// SPDX-License-Identifier: Apache-2.0
package undoc.io.pdf.internal.read;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import undoc.io.Location;
import undoc.io.Problem;

/** What the first bytes say: a PDF, or the error page that a server sent instead. */
final class FileHead {
    private static final int LOOK = 1024;

    private FileHead() {}

    static boolean isPdf(byte[] bytes) {
        return text(bytes).contains("%PDF-");
    }

    static Problem problem(byte[] bytes) {
        String start = text(bytes).stripLeading().toLowerCase(Locale.ROOT);
        boolean html = start.startsWith("<!doctype html") || start.startsWith("<html") || start.contains("<head");
        return Problem.error(
                "pdf.not",
                html ? "this is a web page, perhaps an error page sent in place of a PDF" : "this is not a PDF",
                Location.whole(),
                "look at the file, and get the PDF anew");
    }

    private static String text(byte[] bytes) {
        return new String(bytes, 0, Math.min(bytes.length, LOOK), StandardCharsets.ISO_8859_1);
    }
}
