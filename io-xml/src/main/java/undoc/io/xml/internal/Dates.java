// SPDX-License-Identifier: Apache-2.0
package undoc.io.xml.internal;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import undoc.vocabulary.DateForms;

/** Dates of Akoma Ntoso, with or without a time behind them. */
final class Dates {
    private static final int LENGTH = "2025-01-31".length();

    private Dates() {}

    /** The date that a mark gives; where it gives none, that in its words. */
    static Optional<LocalDate> of(XmlElement marked) {
        return of(marked.get("date")).or(() -> DateForms.find(Words.of(marked)));
    }

    /**
     * The date; empty where it is none, or before 1900: the year 1 stands for "not known" in files of the United
     * Nations.
     */
    static Optional<LocalDate> of(String text) {
        if (text.length() < LENGTH || text.charAt(4) != '-') { // Spares the exception where nothing is given.
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(text.substring(0, LENGTH))).filter(date -> date.getYear() >= 1900);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
