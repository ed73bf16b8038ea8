// SPDX-License-Identifier: Apache-2.0
package undoc.validation;

import java.util.List;
import undoc.model.body.Block;
import undoc.model.body.LineBreak;
import undoc.model.body.Text;

/** The plain words of blocks. */
final class Words {
    private Words() {}

    /** The text of blocks, a line end after each block. */
    static String of(List<? extends Block> blocks) {
        StringBuilder words = new StringBuilder();
        Walker.walk("", blocks, (path, node) -> {
            if (node instanceof Block && words.length() > 0) {
                words.append('\n');
            } else if (node instanceof Text text) {
                words.append(text.text());
            } else if (node instanceof LineBreak) {
                words.append(' ');
            }
        });
        return words.toString();
    }
}
