// SPDX-License-Identifier: Apache-2.0
package undoc.vocabulary;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import undoc.model.Language;

/** How a document says that the original was signed. */
public final class SignatureMarks {
    private static final Pattern MARK = Pattern.compile(
            Table.read("signatures").stream()
                    .flatMap(row -> Stream.concat(Stream.of(row.get(1)), row.list(2).stream()))
                    .map(Folding::pattern)
                    .collect(Collectors.joining("|", "[(（\\[]\\s*(?:", ")\\s*[)）\\]]")),
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private SignatureMarks() {}

    /**
     * A mark in a line.
     *
     * @param start where it begins, from 0 in UTF-16 units
     * @param end where it ends
     */
    public record Mark(int start, int end) {}

    /** The mark in a line: {@code "(Signed)"}; empty where there is none. */
    public static Optional<Mark> find(String line) {
        Matcher matcher = MARK.matcher(line);
        return matcher.find() ? Optional.of(new Mark(matcher.start(), matcher.end())) : Optional.empty();
    }

    /** The mark in a language, with its brackets. */
    public static String mark(Language language) {
        return Table.read("signatures").stream()
                .filter(row -> row.language(0) == language)
                .map(row -> language == Language.CHINESE ? "（" + row.get(1) + "）" : "(" + row.get(1) + ")")
                .findFirst()
                .orElse("(Signed)");
    }
}
