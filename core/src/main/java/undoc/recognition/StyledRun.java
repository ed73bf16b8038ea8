// SPDX-License-Identifier: Apache-2.0
package undoc.recognition;

import java.util.Objects;
import java.util.Optional;
import undoc.io.Box;

/**
 * A run of text in one style, in logical order, blanks between words included.
 *
 * @param text the characters; not empty
 * @param style how it is set
 * @param box where it stands
 * @param href where it links to
 */
public record StyledRun(String text, TextStyle style, Box box, Optional<String> href) {
    public StyledRun {
        Objects.requireNonNull(style, "style");
        Objects.requireNonNull(box, "box");
        Objects.requireNonNull(href, "href");
        if (text.isEmpty()) {
            throw new IllegalArgumentException("a run needs text");
        }
    }
}
