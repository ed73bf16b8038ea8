// SPDX-License-Identifier: Apache-2.0
package undoc.io;

import java.util.List;

/**
 * What a writer could not keep.
 *
 * @param losses what the format could not hold; empty where reading it back gives an equal document
 */
public record WriteResult(List<Problem> losses) {
    public WriteResult {
        losses = List.copyOf(losses);
    }

    /** Everything was kept. */
    public static WriteResult lossless() {
        return new WriteResult(List.of());
    }
}
