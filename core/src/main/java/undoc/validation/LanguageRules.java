// SPDX-License-Identifier: Apache-2.0
package undoc.validation;

import java.lang.Character.UnicodeScript;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import undoc.model.Language;
import undoc.model.UnDocument;

/** The language against the script of the text, the job number, and the originals. */
final class LanguageRules {
    private static final Pattern JOB_LANGUAGE = Pattern.compile("\\d\\d-\\d{4,6}\\*? ?\\((?<letter>[ACEFRS])\\)");
    private static final String LETTERS = "ACEFRS";
    private static final List<Language> BY_LETTER = List.of(
            Language.ARABIC, Language.CHINESE, Language.ENGLISH, Language.FRENCH, Language.RUSSIAN, Language.SPANISH);
    /** Fewer letters than this do not tell a language. */
    private static final int ENOUGH = 40;

    private LanguageRules() {}

    static void register(Map<String, TableRule.Check> rules) {
        rules.put("validation.language.script", LanguageRules::script);
        rules.put("validation.language.job", LanguageRules::job);
        rules.put("validation.original.repeated", LanguageRules::repeated);
        rules.put("validation.original.language", LanguageRules::original);
    }

    private static void script(UnDocument document, Findings findings) {
        Optional<Language> language = document.masthead().language();
        String text = String.join(" ", document.title()) + " " + Words.of(document.body());
        Map<UnicodeScript, Long> scripts = text.codePoints()
                .filter(Character::isLetter)
                .mapToObj(UnicodeScript::of)
                .collect(java.util.stream.Collectors.groupingBy(s -> s, java.util.stream.Collectors.counting()));
        long all = scripts.values().stream().mapToLong(Long::longValue).sum();
        if (language.isPresent() && all >= ENOUGH) {
            UnicodeScript meant = scriptOf(language.get());
            if (scripts.getOrDefault(meant, 0L) * 3 < all) {
                findings.add(
                        "masthead/language",
                        "the text is not in the script of the language "
                                + language.get().code());
            }
        }
    }

    private static UnicodeScript scriptOf(Language language) {
        return switch (language) {
            case ARABIC, PERSIAN -> UnicodeScript.ARABIC;
            case HEBREW -> UnicodeScript.HEBREW;
            case CHINESE -> UnicodeScript.HAN;
            case JAPANESE -> UnicodeScript.HIRAGANA;
            case KOREAN -> UnicodeScript.HANGUL;
            case RUSSIAN, UKRAINIAN -> UnicodeScript.CYRILLIC;
            default -> UnicodeScript.LATIN;
        };
    }

    /** The letter in brackets behind a job number is that of the language: {@code 25-02016 (E)}. */
    private static void job(UnDocument document, Findings findings) {
        Optional<Language> language = document.masthead().language();
        for (String line : document.masthead().printed()) {
            Matcher matcher = JOB_LANGUAGE.matcher(line);
            if (language.isPresent() && matcher.find()) {
                Language meant = BY_LETTER.get(LETTERS.indexOf(matcher.group("letter")));
                if (meant != language.get()) {
                    findings.add(
                            "masthead/language",
                            "the job number is that of a version in " + meant.code() + ", the masthead says "
                                    + language.get().code());
                }
            }
        }
    }

    private static void repeated(UnDocument document, Findings findings) {
        List<Language> originals = document.masthead().originalLanguages();
        if (new HashSet<>(originals).size() < originals.size()) {
            findings.add("masthead/originalLanguages", "an original language stands twice");
        }
        for (int i = 0; i < document.annexes().size(); i++) {
            List<Language> ofAnnex = document.annexes().get(i).originalLanguages();
            if (new HashSet<>(ofAnnex).size() < ofAnnex.size()) {
                findings.add("annexes/" + i + "/originalLanguages", "an original language stands twice");
            }
        }
    }

    /** Documents are issued in official languages: what is not official can only be an original. */
    private static void original(UnDocument document, Findings findings) {
        document.masthead().language().ifPresent(language -> {
            if (!language.isOfficial() && language != Language.GERMAN) {
                findings.add(
                        "masthead/language",
                        "documents are not issued in " + language.code()
                                + ": it can only be the language of the original");
            }
        });
    }
}
