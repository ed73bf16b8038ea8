// SPDX-License-Identifier: Apache-2.0
package undoc.io.xml.internal;

import java.util.Optional;
import undoc.vocabulary.ProponentWords;

/** Tells on whose recommendation a resolution was adopted. */
final class Committees {
    private Committees() {}

    /** The body, by what the line refers to, else by its words; empty where neither names one. */
    static Optional<String> in(Survey survey) {
        Optional<XmlElement> proponent = survey.first("docProponent");
        return proponent
                .flatMap(survey.references()::name)
                .or(() -> proponent.flatMap(p -> words(p.get("refersTo"))))
                .or(() -> proponent.flatMap(p -> ProponentWords.body(Words.of(p))));
    }

    /** The words that a reference without a target is made of: Fourth Committee for {@code #fourthCommittee}. */
    private static Optional<String> words(String reference) {
        StringBuilder words = new StringBuilder();
        for (char c : reference.replace("#", "").toCharArray()) {
            words.append(Character.isUpperCase(c) ? " " : "")
                    .append(words.length() == 0 ? Character.toUpperCase(c) : c);
        }
        return words.length() == 0 ? Optional.empty() : Optional.of(Words.of(words.toString()));
    }
}
