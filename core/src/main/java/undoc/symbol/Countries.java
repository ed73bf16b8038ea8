// SPDX-License-Identifier: Apache-2.0
package undoc.symbol;

import java.util.BitSet;
import java.util.List;
import java.util.Locale;

/** The three letters that stand for a country in symbols (ISO 3166-1 alpha-3, former ones among them). */
final class Countries {
    private static final List<String> FORMER =
            List.of("YUG", "SUN", "CSK", "DDR", "ROM", "ZAR", "TMP", "BUR", "SCG", "XKX", "EUE");
    private static final int LETTERS = 26;
    private static final BitSet CODES = codes();

    private Countries() {}

    /** Whether the three characters from here are the code of a country, in upper case. */
    static boolean isCode(String text, int from) {
        int index = index(text, from);
        return index >= 0 && CODES.get(index);
    }

    private static int index(String text, int from) {
        int index = 0;
        for (int i = from; i < from + 3; i++) {
            char c = text.charAt(i);
            if (!Ascii.isUpper(c)) {
                return -1;
            }
            index = index * LETTERS + c - 'A';
        }
        return index;
    }

    private static BitSet codes() {
        BitSet codes = new BitSet();
        Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA3).forEach(code -> codes.set(index(code, 0)));
        FORMER.forEach(code -> codes.set(index(code, 0)));
        return codes;
    }
}
