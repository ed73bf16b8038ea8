// SPDX-License-Identifier: Apache-2.0
package undoc.io.xml.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import undoc.io.Problem;
import undoc.model.Keyword;
import undoc.model.Language;
import undoc.model.Masthead;
import undoc.model.Property;
import undoc.model.UnDocument;

/**
 * Reads the metadata of files that others wrote. Subjects, adoption, sponsors and votes have places of their own; all
 * else is kept as properties named by its path.
 */
final class FreeMeta {
    /** The letter of the language behind a job number. */
    private static final Pattern LANGUAGE = Pattern.compile(" ?\\([A-Z]\\)$");

    private final List<Problem> problems;
    private final Survey survey;
    private final List<Property> properties = new ArrayList<>();

    FreeMeta(List<Problem> problems, Survey survey) {
        this.problems = problems;
        this.survey = survey;
    }

    /** Reads metadata, and what the text of the document marks up of them. */
    void read(XmlElement meta, XmlElement text, Masthead.Builder masthead, UnDocument.Builder document) {
        survey.first("FRBRlanguage").ifPresent(e -> Language.ofCode(e.get("language"))
                .ifPresentOrElse(
                        masthead::language,
                        () -> report("akn.language", "no language of the United Nations: " + e.get("language"), e)));
        survey.all("FRBRtranslation").stream()
                .flatMap(e -> Language.ofCode(e.get("fromLanguage")).stream())
                .forEach(masthead::addOriginalLanguage);
        survey.all("docketNumber").stream()
                .map(Words::of)
                .filter(n -> !n.isEmpty())
                .findFirst()
                .ifPresent(n -> masthead.jobNumber(LANGUAGE.matcher(n).replaceFirst("")));
        document.keywords(survey.all("keyword").stream()
                .map(k ->
                        new Keyword(Words.of(k.get("dictionary")), Words.of(k.get("value")), Words.of(k.get("showAs"))))
                .toList());
        new FreeDeliberation(problems, survey).read(text).ifPresent(document::deliberation);
        String own = attributes(text);
        if (!own.isEmpty()) {
            properties.add(new Property(text.name(), own));
        }
        keep(meta, "");
        document.properties(properties);
    }

    /** Keeps every element with attributes or words that has no place of its own. */
    private void keep(XmlElement element, String path) {
        for (Object node : element.children()) {
            if (!(node instanceof XmlElement child)) {
                continue;
            }
            String childPath = path.isEmpty() ? child.name() : path + "/" + child.name();
            if (!child.is("keyword") && !child.is("organization")) {
                String value = attributes(child);
                String words = child.hasElements() ? "" : Words.of(child);
                String all = words.isEmpty() ? value : value.isEmpty() ? words : value + "\n" + words;
                if (!all.isEmpty()) {
                    properties.add(new Property(childPath, all));
                }
            }
            keep(child, childPath);
        }
    }

    private static String attributes(XmlElement element) {
        StringBuilder lines = new StringBuilder();
        element.attributes((name, value) -> {
            if (Words.end(value) > 0) {
                lines.append(lines.length() == 0 ? "" : "\n")
                        .append(name)
                        .append('=')
                        .append(Words.of(value));
            }
        });
        return lines.toString();
    }

    private void report(String id, String message, XmlElement at) {
        problems.add(Problem.warning(id, message, at.place(), "correct it in the file; everything else was read"));
    }
}
