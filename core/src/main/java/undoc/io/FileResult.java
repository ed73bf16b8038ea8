// SPDX-License-Identifier: Apache-2.0
package undoc.io;

import java.util.Objects;

/**
 * A file of a folder or an archive and what reading it gave.
 *
 * @param name its path below the folder or in the archive, parted by slashes, the archive's own name before an
 *     exclamation mark where it lies in a folder: {@code "2024/letters.zip!/A_75_9999.xml"}; never absolute, never with
 *     {@code ".."}
 * @param result the document with its problems, or the reason why there is none
 */
public record FileResult(String name, ReadResult result) {
    public FileResult {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(result, "result");
    }
}
