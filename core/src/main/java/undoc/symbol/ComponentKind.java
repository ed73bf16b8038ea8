// SPDX-License-Identifier: Apache-2.0
package undoc.symbol;

/** What one component of a symbol says. */
public enum ComponentKind {
    /** The issuing organ, or the large body that has a series of its own: the first component. */
    ORGAN,
    /** A subsidiary body: {@code C.3}, {@code HRC}, {@code WG.III}; an acronym where a body stands is taken for one. */
    BODY,
    /** A session: {@code 75}, {@code S-30}, {@code ES-11}, {@code (XXIX)}, {@code SS.XII}. */
    SESSION,
    /** A calendar year: {@code 2021}, {@code (2000)}. */
    YEAR,
    /** A series, with its number where that stands behind a dot: {@code L.5}, {@code RES}, {@code NL.1959}. */
    SERIES,
    /** A number, with letters, range or list: {@code 789}, {@code 254 A-C}, {@code 52-53}, {@code 130&131}. */
    NUMBER,
    /** A country, by its three letters: {@code CEDAW/C/BLZ/CO/5-9}. */
    COUNTRY,
    /**
     * What changes or parts the document named before it: {@code Add.1}, {@code (Part I)}; see {@link Modification}.
     */
    MODIFICATION,
    /** A language version, by its letter: {@code (A)}. */
    LANGUAGE,
    /** A kind of publication in words: {@code Technical Paper.8}, {@code Report}. */
    WORD,
    /** Asterisks: reissued for technical reasons, once for each. */
    REISSUE,
    /** In the place of a component, but not understood. */
    UNKNOWN
}
