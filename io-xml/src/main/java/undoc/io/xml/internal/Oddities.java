// SPDX-License-Identifier: Apache-2.0
package undoc.io.xml.internal;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import undoc.io.Problem;

/**
 * What is odd in a file that others wrote and hinders no reading. Each kind is told once, with how often it comes and
 * where it comes first.
 */
final class Oddities {
    /** A reference to a character whose ampersand was escaped once more. */
    private static final Pattern ESCAPED =
            Pattern.compile("&(?:amp|lt|gt|quot|apos|nbsp|#\\d{1,7}|#[xX]\\p{XDigit}{1,6});");

    private final Kind eIds = new Kind("akn.eid", "identifiers (eId) are blank or come twice", "give each its own");
    private final Kind keywords = new Kind("akn.keyword", "keywords have no name (showAs)", "give it in showAs");
    private final Kind sessions =
            new Kind("akn.session", "sessions have no words", "print the session; the masthead has none");
    private final Kind escaped =
            new Kind("akn.entity", "characters are escaped twice", "escape them once; they were kept as they stand");
    private final Kind foreign =
            new Kind("akn.foreign", "parts are in another vocabulary (foreign)", "see the file; their words were kept");

    /** What was found, each kind once. */
    List<Problem> problems() {
        return Stream.of(eIds, keywords, sessions, escaped, foreign)
                .flatMap(kind -> kind.problem().stream())
                .toList();
    }

    /**
     * Looks at an element and its attributes, not at what is in it.
     *
     * @param ids the identifiers of its document so far
     */
    void element(XmlElement element, Set<String> ids) {
        element.attributes((name, value) -> {
            if (name.equals("eId") && (value.isBlank() || !ids.add(value))) {
                eIds.at(element);
            }
            escaped(value, element);
        });
        if (element.is("keyword") && element.get("showAs").isBlank()) {
            keywords.at(element);
        } else if (element.is("session") && Words.of(element).isEmpty()) {
            sessions.at(element);
        } else if (element.is("foreign")) {
            foreign.at(element);
        }
    }

    /** Looks at a text or at the value of an attribute. */
    void escaped(String text, XmlElement at) {
        if (text.indexOf('&') >= 0) {
            Matcher matcher = ESCAPED.matcher(text);
            while (matcher.find()) {
                escaped.at(at);
            }
        }
    }

    /** An oddity: how often it comes, and where first. */
    private static final class Kind {
        private final String id;
        private final String message;
        private final String hint;
        private int count;
        private @Nullable XmlElement first;

        Kind(String id, String message, String hint) {
            this.id = id;
            this.message = message;
            this.hint = hint;
        }

        void at(XmlElement element) {
            first = count++ == 0 ? element : first;
        }

        Optional<Problem> problem() {
            return first == null
                    ? Optional.empty()
                    : Optional.of(Problem.warning(id, count + " " + message, first.place(), hint));
        }
    }
}
