// SPDX-License-Identifier: Apache-2.0
package undoc.recognition;

import java.lang.Character.UnicodeScript;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import undoc.model.Language;
import undoc.vocabulary.OrganNames;

/** The language of a document whose masthead does not name it: that of its organ's name, or of its script. */
final class MastheadLanguage {
    private MastheadLanguage() {}

    static Optional<Language> of(List<String> names, StyledPage page) {
        Optional<Language> script = byScript(page);
        return script.or(() -> names.stream()
                .flatMap(name -> OrganNames.named(name).stream())
                .map(OrganNames.Organ::language)
                .findFirst());
    }

    private static Optional<Language> byScript(StyledPage page) {
        long[] counts = new long[4];
        page.lines().stream()
                .flatMapToInt(line -> line.text().codePoints())
                .filter(Character::isLetter)
                .forEach(c -> {
                    UnicodeScript script = UnicodeScript.of(c);
                    counts[
                            script == UnicodeScript.ARABIC
                                    ? 0
                                    : script == UnicodeScript.HAN ? 1 : script == UnicodeScript.CYRILLIC ? 2 : 3]++;
                });
        return Stream.of(0, 1, 2)
                .filter(i -> counts[i] * (i == 1 ? 3 : 1) > counts[3])
                .findFirst()
                .map(i -> List.of(Language.ARABIC, Language.CHINESE, Language.RUSSIAN)
                        .get(i));
    }
}
