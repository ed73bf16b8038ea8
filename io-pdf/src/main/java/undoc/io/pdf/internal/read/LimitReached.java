// SPDX-License-Identifier: Apache-2.0
package undoc.io.pdf.internal.read;

import undoc.io.Location;
import undoc.io.Problem;

/** A limit of the reader stops the reading; caught where pages are read, never seen outside. */
final class LimitReached extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String what;
    private final long limit;

    LimitReached(String what, long limit) {
        super(what, null, false, false);
        this.what = what;
        this.limit = limit;
    }

    Problem problem(Location location) {
        return Problem.error(
                "pdf.limit." + what,
                "reading stopped: more than " + limit + " " + unit() + "; what comes after is missing",
                location,
                "raise the limit in PdfLimits if you trust the file");
    }

    private String unit() {
        return switch (what) {
            case "time" -> "milliseconds";
            case "stream" -> "bytes in a stream when unpacked";
            case "tree" -> "nodes or levels in the page or structure tree";
            case "forms" -> "forms drawn";
            default -> what;
        };
    }
}
