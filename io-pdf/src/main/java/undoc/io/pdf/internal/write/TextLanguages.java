// SPDX-License-Identifier: Apache-2.0
package undoc.io.pdf.internal.write;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import undoc.model.Language;

/**
 * Tells the language of text by its script, for those who have it read out: what is in the script of the document's
 * language is in that language, other text in the official language of its script.
 */
final class TextLanguages {
    private static final int SHORTEST_SPAN = 2;

    private final Language document;
    private final UnicodeScript own;

    TextLanguages(Language document) {
        this.document = document;
        this.own = script(document);
    }

    private static UnicodeScript script(Language language) {
        return switch (language) {
            case ARABIC, PERSIAN -> UnicodeScript.ARABIC;
            case RUSSIAN, UKRAINIAN -> UnicodeScript.CYRILLIC;
            case CHINESE, JAPANESE -> UnicodeScript.HAN;
            case KOREAN -> UnicodeScript.HANGUL;
            case HEBREW -> UnicodeScript.HEBREW;
            default -> UnicodeScript.LATIN;
        };
    }

    /**
     * A stretch in a language other than that around it.
     *
     * @param start where it begins, in UTF-16 units
     * @param end where it ends
     * @param language its language
     */
    record Span(int start, int end, Language language) {}

    /** The language of most letters of a text; empty where it has no letters of a known script. */
    Optional<Language> main(String text) {
        Map<Language, int[]> letters = new EnumMap<>(Language.class);
        for (int i = 0; i < text.length(); i++) {
            Language language = language(text.charAt(i));
            if (language != null) {
                letters.computeIfAbsent(language, l -> new int[1])[0]++;
            }
        }
        return letters.entrySet().stream()
                .max(Comparator.comparingInt(entry -> entry.getValue()[0]))
                .map(Map.Entry::getKey);
    }

    /** The stretches of more than a letter that are not in the main language of a text, in order. */
    List<Span> spans(String text, Language main) {
        List<Span> spans = new ArrayList<>();
        Language running = main;
        int start = 0;
        int end = 0;
        for (int i = 0; i <= text.length(); i++) {
            Language language = i < text.length() ? language(text.charAt(i)) : main;
            if (language == null) {
                continue;
            }
            if (language != running) {
                if (running != main && end - start >= SHORTEST_SPAN) {
                    spans.add(new Span(start, end, running));
                }
                running = language;
                start = i;
            }
            end = i + 1;
        }
        return spans;
    }

    /** The language of a letter; null for what is no letter of a script of the United Nations. */
    private @Nullable Language language(char c) {
        if (c < 'A' || !Character.isLetter(c)) {
            return null;
        }
        UnicodeScript script = c < 0x250 ? UnicodeScript.LATIN : UnicodeScript.of(c);
        if (script == own) {
            return document;
        }
        return switch (script) {
            case LATIN -> Language.ENGLISH;
            case CYRILLIC -> Language.RUSSIAN;
            case ARABIC -> Language.ARABIC;
            case HAN -> Language.CHINESE;
            case HEBREW -> Language.HEBREW;
            case HIRAGANA, KATAKANA -> Language.JAPANESE;
            case HANGUL -> Language.KOREAN;
            default -> null;
        };
    }
}
