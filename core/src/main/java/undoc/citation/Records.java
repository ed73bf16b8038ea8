// SPDX-License-Identifier: Apache-2.0
package undoc.citation;

import java.util.Optional;
import undoc.symbol.DocumentSymbol;

/**
 * Supplements of the Official Records of the General Assembly that are named without a symbol. From the thirty-first
 * session (1976) on, supplement n of session s has the symbol A/s/n.
 */
final class Records {
    private static final int FIRST_SESSION = 31;
    /** How many tokens after the number its symbol may stand. */
    private static final int NEAR = 6;

    private boolean records;
    private boolean assembly;
    private int session;

    void begin() {
        records = true;
        assembly = false;
        session = 0;
    }

    void organ(String id) {
        assembly = id.equals("general_assembly");
    }

    void session(int number) {
        session = number;
    }

    /** The supplement whose number stands here; empty where it is not one, or where its symbol follows. */
    Optional<DocumentSymbol> supplement(Sentence sentence, int i) {
        int word = sentence.before(i, Role.GLUE);
        if (!records || !assembly || session < FIRST_SESSION || !sentence.is(word, Role.SUPPLEMENT, Role.ORDINAL)) {
            return Optional.empty();
        }
        for (int k = i + 1; k <= i + NEAR; k++) {
            if (sentence.is(k, Role.SYMBOL)) {
                return Optional.empty();
            }
        }
        return DocumentSymbol.tryParse("A/" + session + "/" + sentence.get(i).value());
    }
}
