// SPDX-License-Identifier: Apache-2.0
package undoc.recognition;

import java.util.List;
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
        int arabic = 0;
        int cyrillic = 0;
        int chinese = 0;
        int others = 0;
        for (StyledLine line : page.lines()) {
            String text = line.text();
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                if (WrittenSide.isArabic(c)) {
                    arabic++;
                } else if (c >= '\u0400' && c <= '\u052F') {
                    cyrillic++;
                } else if (Character.isIdeographic(c)) {
                    chinese++;
                } else if (Character.isLetter(c)) {
                    others++;
                }
            }
        }
        if (arabic > others) {
            return Optional.of(Language.ARABIC);
        }
        if (cyrillic > others) {
            return Optional.of(Language.RUSSIAN);
        }
        return chinese * LETTERS_OF_ONE > others ? Optional.of(Language.CHINESE) : Optional.empty();
    }
}
