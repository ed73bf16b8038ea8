// SPDX-License-Identifier: Apache-2.0
package undoc.vocabulary;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import undoc.model.DocumentKind;
import undoc.model.Language;

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
            .flatMap(row -> row.list(1).stream().map(TitleWords::form))
            .toList();
    private static final List<Form> ADDENDA = remarks("addendum");
    private static final List<Form> REMARKS = remarks("other");

    /** The words that ordinals consist of in the languages that have them before the noun, and what joins two. */
    private static final Set<String> ORDINALS = Stream.of(
                    Language.ENGLISH, Language.FRENCH, Language.SPANISH, Language.RUSSIAN)
            .flatMap(language -> Ordinals.of(language).values().stream())
            .flatMap(forms -> Stream.of(forms.session(), forms.year()))
            .flatMap(words -> Stream.of(Folding.fold(words).split(" ")))
            .collect(Collectors.toUnmodifiableSet());

    private static final Set<String> JOINING = Set.of("and", "et", "y", "и");

    private TitleWords() {}

    private static List<Form> remarks(String what) {
        return Table.read("title-remarks").stream()
                .filter(row -> row.get(0).equals(what))
                .flatMap(row -> row.list(2).stream().map(TitleWords::form))
                .toList();
    }

    private static Form form(String form) {
        return new Form(DocumentKind.OTHER, Folding.fold(form.replace("…", "")), place(form));
    }

    private static Place place(String form) {
        if (!form.startsWith("…")) {
            return Place.START;
        }
        return form.endsWith("…") ? Place.ANYWHERE : Place.END;
    }

    /** Whether a heading says only who hands the document in: {@code "Submitted by …"}. */
    public static boolean namesSubmitter(String heading) {
        return matches(heading, SUBMITTERS);
    }

    /** Whether a heading says that the document is an addendum; what it is about may stand below. */
    public static boolean isAddendum(String heading) {
        return matches(heading, ADDENDA);
    }

    /** Whether a heading may stand below who wrote the document: an addendum, a part, who hands it in. */
    public static boolean isRemark(String heading) {
        return isAddendum(heading) || matches(heading, REMARKS) || namesSubmitter(heading);
    }

    private static boolean matches(String heading, List<Form> forms) {
        String folded = Folding.fold(heading);
        return forms.stream().anyMatch(form -> matches(folded, form));
    }

    /** The kind that a heading of the title shows; empty where it shows none. */
    public static Optional<DocumentKind> kind(String heading) {
        String folded = Folding.fold(heading).replace("*", "").strip();
        return kindOf(folded).or(() -> {
            String counted = withoutOrdinals(folded);
            return counted.length() < folded.length() ? kindOf(counted) : Optional.empty();
        });
    }

    private static Optional<DocumentKind> kindOf(String folded) {
        return FORMS.stream()
                .filter(form -> matches(folded, form))
                .map(Form::kind)
                .findFirst();
    }

    /** {@code "periodic reports"} of {@code "fifth and sixth periodic reports"}. */
    private static String withoutOrdinals(String folded) {
        int at = 0;
        for (String word : folded.split(" ")) {
            if (!ORDINALS.contains(word) && !(at > 0 && JOINING.contains(word))) {
                break;
            }
            at += word.length() + 1;
        }
        return folded.substring(Math.min(at, folded.length()));
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
