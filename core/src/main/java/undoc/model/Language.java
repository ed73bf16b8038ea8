// SPDX-License-Identifier: Apache-2.0
package undoc.model;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * A language of a document: the six official languages of the United Nations, German (the German Translation Section
 * publishes in it), and those in which originals and annexes are found.
 */
public enum Language {
    ARABIC("ar", "ara", "ara"),
    CHINESE("zh", "zho", "chi"),
    ENGLISH("en", "eng", "eng"),
    FRENCH("fr", "fra", "fre"),
    RUSSIAN("ru", "rus", "rus"),
    SPANISH("es", "spa", "spa"),
    GERMAN("de", "deu", "ger"),
    PORTUGUESE("pt", "por", "por"),
    ITALIAN("it", "ita", "ita"),
    PERSIAN("fa", "fas", "per"),
    HEBREW("he", "heb", "heb"),
    TURKISH("tr", "tur", "tur"),
    UKRAINIAN("uk", "ukr", "ukr"),
    JAPANESE("ja", "jpn", "jpn"),
    KOREAN("ko", "kor", "kor");

    private final String iso1;
    private final String iso2t;
    private final String iso2b;

    Language(String iso1, String iso2t, String iso2b) {
        this.iso1 = iso1;
        this.iso2t = iso2t;
        this.iso2b = iso2b;
    }

    /** The ISO 639-1 code, as in JSON and PDF: {@code "fr"}. */
    public String code() {
        return iso1;
    }

    /** The ISO 639-2/T code, as in Akoma Ntoso: {@code "fra"}. */
    public String terminologicCode() {
        return iso2t;
    }

    /** The ISO 639-2/B code, as in MARC: {@code "fre"}. */
    public String bibliographicCode() {
        return iso2b;
    }

    /** Whether this is one of the six official languages. */
    public boolean isOfficial() {
        return compareTo(SPANISH) <= 0;
    }

    /** Whether it is written from right to left. */
    public boolean isRightToLeft() {
        return this == ARABIC || this == PERSIAN || this == HEBREW;
    }

    /** The locale of this language. */
    public Locale locale() {
        return Locale.forLanguageTag(iso1);
    }

    /** The language with this ISO 639-1, 639-2/T or 639-2/B code, in any case; empty where there is none here. */
    public static Optional<Language> ofCode(String code) {
        String c = code.strip().toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(l -> l.iso1.equals(c) || l.iso2t.equals(c) || l.iso2b.equals(c))
                .findFirst();
    }
}
