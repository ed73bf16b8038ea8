// SPDX-License-Identifier: Apache-2.0
package undoc.recognition;

import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import undoc.model.Language;
import undoc.vocabulary.FunctionWords;
import undoc.vocabulary.OrganNames;

/**
 * The language of a document whose masthead does not name it, as originals do not: that of its script, of the names of
 * its organs, or of its words.
 */
final class MastheadLanguage {
    /** A Chinese character stands for some Latin letters. */
    private static final int LETTERS_OF_ONE = 3;

    private MastheadLanguage() {}

    static Optional<Language> of(List<String> names, StyledPage page) {
        return byScript(page)
                .or(() -> byNames(names))
                .or(() -> FunctionWords.language(
                        page.lines().stream().map(StyledLine::text).toList()));
    }

    private static Optional<Language> byNames(List<String> names) {
        return names.stream()
                .flatMap(name -> OrganNames.named(name).stream())
                .map(OrganNames.Organ::language)
                .findFirst();
    }

    private static Optional<Language> byScript(StyledPage page) {
        Map<UnicodeScript, Integer> counts = new EnumMap<>(UnicodeScript.class);
        page.lines().stream()
                .flatMapToInt(line -> line.text().codePoints())
                .filter(Character::isLetter)
                .forEach(c -> counts.merge(UnicodeScript.of(c), 1, Integer::sum));
        int latin = counts.getOrDefault(UnicodeScript.LATIN, 0);
        if (counts.getOrDefault(UnicodeScript.ARABIC, 0) > latin) {
            return Optional.of(Language.ARABIC);
        }
        if (counts.getOrDefault(UnicodeScript.CYRILLIC, 0) > latin) {
            return Optional.of(Language.RUSSIAN);
        }
        return counts.getOrDefault(UnicodeScript.HAN, 0) * LETTERS_OF_ONE > latin
                ? Optional.of(Language.CHINESE)
                : Optional.empty();
    }
}
