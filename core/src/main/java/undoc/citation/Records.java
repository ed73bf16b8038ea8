// SPDX-License-Identifier: Apache-2.0
package undoc.citation;

import java.util.Optional;
import undoc.symbol.DocumentSymbol;

/**
 * Supplements of the Official Records that are named without a symbol. From the thirty-first session (1976) of the
 * General Assembly on, supplement n of session s has the symbol A/s/n; since 1990 supplement n of the Economic and
 * Social Council has a number twenty higher, E/year/20+n.
 */
final class Records {
    private static final int FIRST_SESSION = 31;
    private static final int FIRST_YEAR = 1990;
    private static final int LAST_YEAR = 2099;
    private static final int COUNCIL_OFFSET = 20;
    /** How many tokens after the number its symbol may stand. */
    private static final int NEAR = 6;

    private boolean records;
    private String organ = "";
    private int session;

    /** The words "Official Records" stand here; the organ is named before them in Chinese, after them elsewhere. */
    void begin(boolean organNamed) {
        records = true;
        session = 0;
        if (!organNamed) {
            organ = "";
        }
    }

    void organ(String id) {
        organ = id;
    }

    /** The session of the Assembly, or the year of the Council. */
    void session(int number) {
        session = number;
    }

    /** A number that can be the year of the Council. */
    void year(String digits) {
        if (records && isCouncil() && digits.length() == 4) {
            session = Integer.parseInt(digits);
        }
    }

    /** The supplement whose number stands here; empty where it is not one, or where its symbol follows. */
    Optional<DocumentSymbol> supplement(Sentence sentence, int i) {
        if (!records || !sentence.is(word(sentence, i), Role.SUPPLEMENT)) {
            return Optional.empty();
        }
        for (int k = i + 1; k <= i + NEAR; k++) {
            if (sentence.is(k, Role.SYMBOL)) {
                return Optional.empty();
            }
        }
        return symbol(sentence.get(i).value());
    }

    /** Where the word stands that the number belongs to. */
    static int word(Sentence sentence, int i) {
        return sentence.before(i, Role.GLUE, Role.ORDINAL);
    }

    private Optional<DocumentSymbol> symbol(String number) {
        if (organ.equals("general_assembly") && session >= FIRST_SESSION && session < FIRST_YEAR) {
            return DocumentSymbol.tryParse("A/" + session + "/" + number);
        }
        boolean known = isCouncil() && session >= FIRST_YEAR && session <= LAST_YEAR && number.length() <= 2;
        return known
                ? DocumentSymbol.tryParse("E/" + session + "/" + (COUNCIL_OFFSET + Integer.parseInt(number)))
                : Optional.empty();
    }

    private boolean isCouncil() {
        return organ.equals("economic_and_social_council");
    }
}
