// SPDX-License-Identifier: Apache-2.0
package undoc.io.pdf.internal.write;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import undoc.model.body.Emphasis;
import undoc.model.body.Inline;
import undoc.model.body.Signatory;
import undoc.model.body.Strong;
import undoc.model.body.Text;
import undoc.vocabulary.Surnames;

/** How a signature is printed. */
final class PrintedSignature {
    private PrintedSignature() {}

    /** The mark of a signature and the name; of the mark the word is in italics, of the name the surname bold. */
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
        name(signatory.name(), words);
        return words;
    }

    /** A name with its surname bold. */
    private static void name(String name, List<Inline> words) {
        Surnames.Place surname = Surnames.find(name);
        text(name.substring(0, surname.start())).ifPresent(words::add);
        text(name.substring(surname.start(), surname.end()))
                .map(text -> new Strong(List.of(text)))
                .ifPresent(words::add);
        text(name.substring(surname.end())).ifPresent(words::add);
    }

    private static Optional<Inline> text(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(new Text(text));
    }
}
