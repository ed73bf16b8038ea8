// SPDX-License-Identifier: Apache-2.0
package undoc.io.pdf.internal.write;

import java.util.ArrayList;
import java.util.List;
import undoc.model.body.Emphasis;
import undoc.model.body.Inline;
import undoc.model.body.Signatory;
import undoc.model.body.Strong;
import undoc.model.body.Text;

/** How a signature is printed. */
final class SignatureWords {
    private SignatureWords() {}

    /** The mark of a signature and the name; of the mark, the word in italics and its brackets upright. */
    static List<Inline> of(Signatory signatory) {
        List<Inline> words = new ArrayList<>();
        String mark = signatory.mark().orElse("");
        int end = mark.length() - 1;
        if (end > 1 && mark.charAt(0) == '(' && mark.charAt(end) == ')') {
            words.add(new Text("("));
            words.add(new Emphasis(List.of(new Text(mark.substring(1, end)))));
            words.add(new Text(") "));
        } else if (!mark.isEmpty()) {
            words.add(new Text(mark + " "));
        }
        if (!signatory.name().isEmpty()) {
            words.add(new Strong(List.of(new Text(signatory.name()))));
        }
        return words;
    }
}
