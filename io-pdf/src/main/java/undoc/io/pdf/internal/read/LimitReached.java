// SPDX-License-Identifier: Apache-2.0
package undoc.io.pdf.internal.read;

import undoc.io.Location;
import undoc.io.Problem;

/** A limit of the reader stops the reading; caught where pages are read, never seen outside. */
final class LimitReached extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String what;
    private final long limit;
    private final boolean onlyThisPage;

    LimitReached(String what, long limit) {
        this(what, limit, false);
    }

    private LimitReached(String what, long limit, boolean onlyThisPage) {
        super(what, null, false, false);
        this.what = what;
        this.limit = limit;
        this.onlyThisPage = onlyThisPage;
    }

    /** A limit that one page goes beyond and others may not. */
    static LimitReached onPage(String what, long limit) {
        return new LimitReached(what, limit, true);
    }

    boolean isOnlyThisPage() {
        return onlyThisPage;
    }

    Problem problem(Location location) {
        return Problem.error(
                "pdf.limit." + what,
                "reading stopped: more than " + limit + " " + unit() + "; "
                        + (onlyThisPage ? "the page" : "what comes after") + " is missing",
                location,
                onlyThisPage && what.equals("runs")
                        ? "look at the page; this limit cannot be raised"
                        : "raise the limit in PdfLimits if you trust the file");
    }

    private String unit() {
        return switch (what) {
            case "time" -> "milliseconds";
            case "stream" -> "bytes in a stream when unpacked";
            case "tree" -> "nodes or levels in the page or structure tree";
            case "runs" -> "runs of text";
            case "forms" -> "forms drawn";
            default -> what;
        };
    }
}
