// SPDX-License-Identifier: Apache-2.0
package undoc.validation;

import java.util.List;
import java.util.Map;
import undoc.internal.ResourceTable;
import undoc.model.Annex;
import undoc.model.DocumentKind;
import undoc.model.UnDocument;
import undoc.model.body.SignatureBlock;

/** What a kind of document must carry, by the table {@code required-parts.tsv}. */
final class RequiredParts {
    private static final List<ResourceTable.Row> TABLE = ResourceTable.read(RequiredParts.class, "required-parts");

    private RequiredParts() {}

    static void register(Map<String, TableRule.Check> rules) {
        for (String part :
                List.of("symbol", "organ", "distribution", "date", "language", "title", "text", "signature")) {
            rules.put("validation." + part + ".missing", (document, findings) -> {
                if (isRequired(document.kind(), part) && !has(document, part)) {
                    findings.add(
                            path(part),
                            "there is no " + part + ", which a document of the kind \""
                                    + document.kind().id() + "\" carries");
                }
            });
        }
    }

    /** Whether a document is a letter or a note verbale. */
    static boolean isLetter(UnDocument document) {
        return switch (document.kind()) {
            case LETTER, IDENTICAL_LETTERS, NOTE_VERBALE -> true;
            default -> false;
        };
    }

    private static boolean isRequired(DocumentKind kind, String part) {
        return TABLE.stream()
                .filter(row -> row.get(0).equals(kind.id()) || row.get(0).equals("*"))
                .findFirst()
                .map(row -> List.of(row.get(1).split(" ")).contains(part))
                .orElse(false);
    }

    private static boolean has(UnDocument document, String part) {
        return switch (part) {
            case "symbol" -> !document.masthead().symbols().isEmpty();
            case "organ" -> !document.masthead().organs().isEmpty();
            case "distribution" -> document.masthead().distribution().isPresent();
            case "date" -> document.masthead().date().isPresent();
            case "language" -> document.masthead().language().isPresent();
            case "title" -> !document.title().isEmpty();
            case "text" ->
                !document.body().isEmpty() || document.annexes().stream().anyMatch(RequiredParts::hasText);
            case "signature" -> document.body().stream().anyMatch(SignatureBlock.class::isInstance);
            default -> throw new IllegalArgumentException(part);
        };
    }

    private static boolean hasText(Annex annex) {
        return !annex.body().isEmpty() || annex.annexes().stream().anyMatch(RequiredParts::hasText);
    }

    private static String path(String part) {
        return switch (part) {
            case "title" -> "title";
            case "text", "signature" -> "body";
            default -> "masthead";
        };
    }
}
