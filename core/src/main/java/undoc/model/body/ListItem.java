// SPDX-License-Identifier: Apache-2.0
package undoc.model.body;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import undoc.internal.Characters;
import undoc.internal.SerialForm;

/**
 * An item of a list.
 *
 * @param marker its number, letter or bullet as printed: {@code "(a)"}, {@code "•"}
 * @param content its blocks
 */
public record ListItem(Optional<String> marker, List<Block> content) implements Serializable {
    public ListItem {
        Objects.requireNonNull(marker, "marker").ifPresent(m -> Characters.check(m, "marker"));
        content = Nesting.checkedBlocks(content);
        if (marker.isEmpty() && content.isEmpty()) {
            throw new IllegalArgumentException("a list item needs a marker or blocks");
        }
    }

    /** An item of one paragraph of plain text. */
    public static ListItem of(String marker, String text) {
        return new ListItem(Optional.of(marker), List.of(Paragraph.of(text)));
    }

    private Object writeReplace() {
        return SerialForm.of(this);
    }
}
