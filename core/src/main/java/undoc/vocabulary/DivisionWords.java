// SPDX-License-Identifier: Apache-2.0
package undoc.vocabulary;

import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** How the numbered divisions of a document are called: chapters and parts above its sections, articles below. */
public final class DivisionWords {
    private static final Pattern NAMES = names("divisions");
    private static final Pattern ARTICLES = names("articles");

    private DivisionWords() {}

    /** Whether a heading is the number of a chapter or part and nothing else: {@code "Chapter IV"}. */
    public static boolean isNumber(String heading) {
        return NAMES.matcher(Folding.fold(heading)).matches();
    }

    /** Whether a heading is the number of an article, rule or section and nothing else: {@code "Article 4"}. */
    public static boolean isArticle(String heading) {
        return ARTICLES.matcher(Folding.fold(heading)).matches();
    }

    private static Pattern names(String table) {
        return Pattern.compile(Table.read(table).stream().map(row -> row.get(1)).collect(Collectors.joining("|")));
    }
}
