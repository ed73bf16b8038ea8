// SPDX-License-Identifier: Apache-2.0
package undoc.recognition;

import java.util.List;
import undoc.model.UnDocument;
import undoc.model.body.Block;
import undoc.model.body.Content;

/** What is recognized on sheets of tests. */
final class SheetReading {
    private SheetReading() {}

    static UnDocument read(Sheet sheet) {
        return DocumentRecognizer.create().recognize(sheet.pages()).orThrow();
    }

    static List<Block> blocks(Sheet sheet) {
        return new BlockBuilder(
                        new TextJoiner(WordList.of(sheet.pages())), new Notes(List.of(), lines -> List.of()), 10)
                .blocks(sheet.lines());
    }

    static List<String> texts(List<Block> blocks) {
        return blocks.stream().map(block -> Content.text(List.of(block))).toList();
    }
}
