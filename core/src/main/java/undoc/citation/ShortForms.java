// SPDX-License-Identifier: Apache-2.0
package undoc.citation;

import java.util.List;
import java.util.Optional;
import undoc.citation.Citation.Form;
import undoc.symbol.DocumentSymbol;

/** What is meant by a number alone and by "the same resolution". */
final class ShortForms {
    private final Memory memory;
    private final String own;

    ShortForms(Memory memory, String own) {
        this.memory = memory;
        this.own = own;
    }

    /** The resolution with this number that was named before, or that the Security Council numbers so. */
    Optional<DocumentSymbol> numbered(String number, String organ) {
        Optional<DocumentSymbol> named = memory.numbered(number);
        int year = CouncilYears.year(Integer.parseInt(number));
        String body = organ.isEmpty() ? own : organ;
        return named.isPresent() || !body.equals("security_council") || year == 0 || number.length() < 3
                ? named
                : DocumentSymbol.tryParse("S/RES/" + number + " (" + year + ")");
    }

    /** What was named last. */
    List<DocumentSymbol> same(String noun) {
        return memory.last(noun.equals(Group.DECISION) ? Form.DECISION : Form.RESOLUTION);
    }
}
