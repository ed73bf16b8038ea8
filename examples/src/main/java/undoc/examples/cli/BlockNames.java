// SPDX-License-Identifier: Apache-2.0
package undoc.examples.cli;

import undoc.model.body.Block;
import undoc.model.body.Figure;
import undoc.model.body.Foreign;
import undoc.model.body.Heading;
import undoc.model.body.ListBlock;
import undoc.model.body.Paragraph;
import undoc.model.body.Quotation;
import undoc.model.body.SignatureBlock;
import undoc.model.body.Speech;
import undoc.model.body.Table;

/** What blocks are called in an outline, in the singular. */
enum BlockNames implements Block.Cases<String> {
    INSTANCE;

    static String of(Block block) {
        return block.fold(INSTANCE);
    }

    @Override
    public String heading(Heading heading) {
        return "heading";
    }

    @Override
    public String paragraph(Paragraph paragraph) {
        return "paragraph";
    }

    @Override
    public String list(ListBlock list) {
        return "list";
    }

    @Override
    public String table(Table table) {
        return "table";
    }

    @Override
    public String quotation(Quotation quotation) {
        return "quotation";
    }

    @Override
    public String signature(SignatureBlock signature) {
        return "signature block";
    }

    @Override
    public String speech(Speech speech) {
        return "turn of a speaker";
    }

    @Override
    public String figure(Figure figure) {
        return "figure";
    }

    @Override
    public String foreign(Foreign foreign) {
        return "foreign block";
    }
}
