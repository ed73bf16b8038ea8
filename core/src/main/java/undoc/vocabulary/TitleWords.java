// SPDX-License-Identifier: Apache-2.0
package undoc.vocabulary;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import undoc.model.DocumentKind;

/** What the first words of a title, in Chinese the last, say about the kind of a document. */
public final class TitleWords {
    private enum Place {
        START,
        END,
        ANYWHERE
    }

    private record Form(DocumentKind kind, String words, Place place) {}

    private static final List<Form> FORMS = Table.read("kinds").stream()
            .flatMap(row -> row.list(2).stream()
                    .map(form -> new Form(
                            DocumentKind.ofId(row.get(0)).orElseThrow(),
                            Folding.fold(form.replace("…", "")),
                            place(form))))
            .sorted(Comparator.comparingInt((Form form) -> form.words().length())
                    .reversed())
            .toList();

    private static final List<Form> SUBMITTERS = Table.read("submitters").stream()
            .flatMap(row -> row.list(1).stream()
                    .map(form -> new Form(DocumentKind.OTHER, Folding.fold(form.replace("…", "")), place(form))))
            .toList();

    private TitleWords() {}

    private static Place place(String form) {
        if (!form.startsWith("…")) {
            return Place.START;
        }
        return form.endsWith("…") ? Place.ANYWHERE : Place.END;
    }

    /** Whether a heading says only who hands the document in: {@code "Submitted by …"}. */
    public static boolean namesSubmitter(String heading) {
        String folded = Folding.fold(heading);
        return SUBMITTERS.stream().anyMatch(form -> matches(folded, form));
    }

    /** The kind that a heading of the title shows; empty where it shows none. */
    public static Optional<DocumentKind> kind(String heading) {
        String folded = Folding.fold(heading).replace("*", "").strip();
        return FORMS.stream()
                .filter(form -> matches(folded, form))
                .map(Form::kind)
                .findFirst();
    }

    private static boolean matches(String folded, Form form) {
        return switch (form.place()) {
            case START -> startsWith(folded, form.words());
            case END -> folded.endsWith(form.words());
            case ANYWHERE -> folded.contains(form.words());
        };
    }

    private static boolean startsWith(String folded, String words) {
        return folded.startsWith(words)
                && (folded.length() == words.length()
                        || !Character.isLetter(folded.charAt(words.length()))
                        || !Character.isAlphabetic(words.charAt(words.length() - 1)));
    }
}
