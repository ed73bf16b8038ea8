// SPDX-License-Identifier: Apache-2.0
package undoc.citation;

import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import undoc.internal.ResourceTable;

/** In which year the Security Council adopted a resolution: it numbers them through from 1946. */
final class CouncilYears {
    private static final NavigableMap<Integer, Integer> FIRST = first();

    private CouncilYears() {}

    private static NavigableMap<Integer, Integer> first() {
        NavigableMap<Integer, Integer> first = new TreeMap<>();
        ResourceTable.read(CouncilYears.class, "council-years")
                .forEach(row -> first.put(Integer.valueOf(row.get(1)), Integer.valueOf(row.get(0))));
        return first;
    }

    /** The year of a resolution, as far as the table goes; 0 where the number is of the table's last year or later. */
    static int year(int number) {
        Map.Entry<Integer, Integer> entry = FIRST.floorEntry(number);
        return entry == null || entry.getKey().equals(FIRST.lastKey()) ? 0 : entry.getValue();
    }

    /** Whether a resolution with this number can be of this year. */
    static boolean agree(int number, int year) {
        int known = year(number);
        return known == year
                || (known == 0
                        && number >= FIRST.lastKey()
                        && year >= FIRST.lastEntry().getValue());
    }
}
