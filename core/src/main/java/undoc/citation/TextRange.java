// SPDX-License-Identifier: Apache-2.0
package undoc.citation;

import java.io.Serializable;

/**
 * A stretch of a text, counted in {@code char}s as {@link String#substring(int, int)} counts them.
 *
 * @param start where it begins, from 0
 * @param end where it ends, exclusive; greater than start
 */
public record TextRange(int start, int end) implements Serializable {
    public TextRange {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("a range needs 0 <= start < end, not " + start + " to " + end);
        }
    }

    /** The words of a text in this range. */
    public String in(String text) {
        return text.substring(start, end);
    }

    /** Whether another range lies within this one. */
    public boolean contains(TextRange other) {
        return start <= other.start && other.end <= end;
    }

    /** Whether this range and another have a character in common. */
    public boolean overlaps(TextRange other) {
        return start < other.end && other.start < end;
    }
}
