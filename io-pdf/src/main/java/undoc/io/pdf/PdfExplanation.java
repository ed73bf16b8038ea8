// SPDX-License-Identifier: Apache-2.0
package undoc.io.pdf;

import java.util.Objects;
import undoc.io.ReadResult;

/**
 * How a PDF was understood.
 *
 * @param html the page that shows it, complete in itself; where there is no document it says why
 * @param result what was read, with its problems
 */
public record PdfExplanation(String html, ReadResult result) {
    public PdfExplanation {
        Objects.requireNonNull(html, "html");
        Objects.requireNonNull(result, "result");
    }
}
