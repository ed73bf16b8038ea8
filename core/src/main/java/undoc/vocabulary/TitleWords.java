// SPDX-License-Identifier: Apache-2.0
package undoc.vocabulary;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import undoc.model.DocumentKind;

/** What the first words of a title, in Chinese the last, say about the kind of a document. */
public final class TitleWords {
    private record Form(DocumentKind kind, String words, boolean end) {}

    private static final List<Form> FORMS = Table.read("kinds").stream()
            .flatMap(row -> row.list(2).stream()
                    .map(form -> new Form(
                            DocumentKind.ofId(row.get(0)).orElseThrow(),
                            Folding.fold(form.replace("…", "")),
                            form.startsWith("…"))))
            .sorted(Comparator.comparingInt((Form form) -> form.words().length())
                    .reversed())
            .toList();

    private TitleWords() {}

    /** The kind that a heading of the title shows; empty where it shows none. */
    public static Optional<DocumentKind> kind(String heading) {
        String folded = Folding.fold(heading).replace("*", "").strip();
        return FORMS.stream()
                .filter(form -> form.end() ? folded.endsWith(form.words()) : startsWith(folded, form.words()))
                .map(Form::kind)
                .findFirst();
    }

    private static boolean startsWith(String folded, String words) {
        return folded.startsWith(words)
                && (folded.length() == words.length()
                        || !Character.isLetter(folded.charAt(words.length()))
                        || !Character.isAlphabetic(words.charAt(words.length() - 1)));
    }
}
