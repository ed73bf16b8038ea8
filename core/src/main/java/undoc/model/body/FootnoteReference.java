// SPDX-License-Identifier: Apache-2.0
package undoc.model.body;

import java.util.List;
import undoc.internal.Characters;

/**
 * A footnote, standing where its marker stands in the text.
 *
 * @param marker the marker as printed: {@code "1"}, {@code "*"}; may be empty
 * @param content the note's blocks; empty where the note's text was not found
 */
public record FootnoteReference(String marker, List<Block> content) implements Inline {
    public FootnoteReference {
        Characters.check(marker, "marker");
        content = Nesting.checkedBlocks(content);
    }

    @Override
    public <R> R fold(Cases<? extends R> cases) {
        return cases.footnote(this);
    }
}
