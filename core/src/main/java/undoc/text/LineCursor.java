// SPDX-License-Identifier: Apache-2.0
package undoc.text;

import java.util.ArrayList;
import java.util.List;
import undoc.text.TextBlock.Kind;

/** Goes through the lines of blocks, up to a table. Not for several threads. */
final class LineCursor {
    private final List<TextBlock> blocks;
    private int block;
    private int line;

    LineCursor(List<TextBlock> blocks) {
        this.blocks = blocks;
    }

    /** Whether there is no line any more; to be asked before each line. */
    boolean atEnd() {
        while (block < blocks.size() && line >= blocks.get(block).lines().size()) {
            if (blocks.get(block).kind() == Kind.TABLE) {
                return true;
            }
            block++;
            line = 0;
        }
        return block >= blocks.size();
    }

    /** The next line. */
    TextLine line() {
        return block().lines().get(line);
    }

    /** The block of the next line. */
    TextBlock block() {
        return blocks.get(block);
    }

    /** Whether the next line is the first of its block. */
    boolean beginsBlock() {
        return line == 0;
    }

    void advance() {
        line++;
    }

    /** The lines of the block from the next on. */
    List<TextLine> restOfBlock() {
        return block().lines().subList(line, block().lines().size());
    }

    /** At most so many blocks below that of the next line. */
    List<TextBlock> below(int most) {
        return blocks.subList(block + 1, Math.min(block + 1 + most, blocks.size()));
    }

    /** All that is left, from the next line on. */
    List<TextBlock> rest() {
        List<TextBlock> rest = new ArrayList<>(blocks.subList(block, blocks.size()));
        if (line > 0 && !rest.isEmpty()) {
            rest.set(0, block().withLines(restOfBlock()));
        }
        return rest;
    }
}
