// SPDX-License-Identifier: Apache-2.0
package undoc.io.xml.internal;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import undoc.model.Language;
import undoc.model.body.Block;
import undoc.model.body.Speech;

/** Makes speeches: who speaks, for whom, in what language, and what. */
final class FreeSpeeches {
    static final Set<String> SPEECHES = Set.of("speech", "question", "answer");

    private final FreeBodyReader body;

    FreeSpeeches(FreeBodyReader body) {
        this.body = body;
    }

    void read(XmlElement element, List<Block> out) {
        List<Object> rest = Children.of(element);
        Optional<XmlElement> from = Children.take(rest, "from");
        Optional<XmlElement> heading = from.isPresent() ? Optional.empty() : Children.take(rest, "heading");
        String speaker = from.or(() -> heading).map(Words::of).orElse("");
        Optional<Language> language = element.find("xml:lang").flatMap(Language::ofCode);
        Optional<XmlElement> spoken = from.flatMap(f -> f.find(FreeSpeeches::saysLanguage));
        if (spoken.isPresent() && language.isPresent()) {
            speaker = speaker.replace(" (" + Words.of(spoken.get()) + ")", "");
        }
        Optional<String> affiliation = from.flatMap(f -> f.find(e -> e.is("organization")))
                .map(Words::of)
                .filter(a -> !a.isEmpty());
        String bracketed = affiliation.map(a -> " (" + a + ")").orElse("");
        if (affiliation.isPresent() && speaker.contains(bracketed)) {
            speaker = speaker.replace(bracketed, "");
        } else {
            affiliation = Optional.empty();
        }
        List<Block> content = body.blocks(rest);
        if (content.isEmpty()) {
            out.addAll(body.blocks(from.<List<Object>>map(f -> List.of(f)).orElse(List.of())));
        } else {
            out.add(new Speech(speaker, affiliation, language, content));
        }
    }

    private static boolean saysLanguage(XmlElement element) {
        return element.is("inline") && element.get("name").endsWith("languageOfExpression");
    }
}
