// SPDX-License-Identifier: Apache-2.0
package undoc.testing;

import java.util.Collection;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import undoc.model.UnDocument;

/** Words for an assertion that failed: of what, what was expected, what was found, and where. */
final class Expectation {
    private Expectation() {}

    static String message(String subject, String expected, String found, String where) {
        return String.format(
                "%nExpected %s%n  %s%nbut found%n  %s%nat%n  %s",
                subject, expected, found.indent(2).strip(), where);
    }

    /** Several values on lines of their own; {@code "nothing"} where there are none. */
    static String list(Collection<?> values) {
        return values.isEmpty()
                ? "nothing"
                : values.stream().map(String::valueOf).collect(Collectors.joining(System.lineSeparator()));
    }

    /** The name of a document for messages: its symbols and language. */
    static String name(UnDocument document) {
        String symbols =
                document.masthead().symbols().stream().map(String::valueOf).collect(Collectors.joining("–"));
        String name = symbols.isEmpty()
                ? Stream.concat(document.title().stream(), Stream.of("a document without symbol and title"))
                        .findFirst()
                        .orElseThrow()
                : symbols;
        return document.masthead()
                .language()
                .map(l -> name + " (" + l.code() + ")")
                .orElse(name);
    }
}
