// SPDX-License-Identifier: Apache-2.0
package undoc.testing;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import undoc.model.Language;

/**
 * Where the arbitraries take their text from.
 *
 * @param sentence running text; not empty
 * @param heading short text; not empty
 */
public record TextSource(Arbitrary<String> sentence, Arbitrary<String> heading) {

    /** Sentences and headings in the form of the United Nations, about invented matters. */
    public static TextSource realistic(Language language) {
        return new TextSource(
                Arbitraries.of(SampleText.sentences(language)), Arbitraries.of(SampleText.headings(language)));
    }

    /** Any text that the model allows. */
    public static TextSource any() {
        Arbitrary<String> any = Arbitraries.strings()
                .withCharRange(' ', '~')
                .withCharRange('\u00A0', '\u024F')
                .withCharRange('\u0400', '\u04FF')
                .withCharRange('\u0600', '\u06FF')
                .withCharRange('\u2000', '\u206F')
                .withCharRange('\u4E00', '\u4E50')
                .withChars(' ', '&', '<', '>', '"', '\'', ']')
                .ofMinLength(1)
                .ofMaxLength(12);
        Arbitrary<String> planes = Arbitraries.integers()
                .between(0x10000, 0x10FFFD)
                .filter(c -> (c & 0xFFFF) < 0xFFFE)
                .map(Character::toString);
        Arbitrary<String> mixed = Arbitraries.oneOf(any, any, any, planes);
        return new TextSource(mixed, mixed);
    }
}
