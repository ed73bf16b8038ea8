// SPDX-License-Identifier: Apache-2.0
package undoc.citation;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import undoc.internal.ResourceTable;

/** In which years which sessions sat, and which numbers they gave, as far as it tells bodies apart. */
final class Sessions {
    private static final Set<String> ENVIRONMENT = environment();
    private static final Map<Integer, Integer> NUMBERS = numbers();
    /** The table of numbers is rough: a number this much beside is of the session still. */
    private static final int TOLERANCE = 60;

    private Sessions() {}

    private static Set<String> environment() {
        Set<String> sessions = new HashSet<>();
        ResourceTable.read(Sessions.class, "environment-years")
                .forEach(row -> sessions.add(row.get(0) + ' ' + row.get(1)));
        return sessions;
    }

    private static Map<Integer, Integer> numbers() {
        Map<Integer, Integer> numbers = new HashMap<>();
        ResourceTable.read(Sessions.class, "assembly-numbers")
                .forEach(row -> numbers.put(Integer.valueOf(row.get(0)), Integer.valueOf(row.get(1))));
        return numbers;
    }

    /**
     * Whether the General Assembly's session sat in this year: session n opens in 1945 + n and goes on into the next.
     */
    static boolean isAssembly(int session, int year) {
        int years = year - 1945 - session;
        return years == 0 || years == 1;
    }

    /** Whether the Human Rights Council's session sat in this year: three a year since the middle of 2006. */
    static boolean isHumanRights(int session, int year) {
        return year == 2006 + (session - 1) / 3;
    }

    /** Whether the Environment Assembly's session sat in this year. */
    static boolean isEnvironment(int session, int year) {
        return ENVIRONMENT.contains(session + " " + year);
    }

    /** Sessions of the Assembly with this number use the form 59/50; those before 31 have Roman numerals. */
    static boolean isAssembly(int session) {
        return session > 30;
    }

    /** Whether the Assembly gave this number in this session, in the years when it numbered resolutions through. */
    static boolean isAssemblyNumber(int number, int session) {
        Integer first = NUMBERS.get(session);
        Integer next = NUMBERS.get(session + 1);
        return first != null && next != null && number > first - TOLERANCE && number < next + TOLERANCE;
    }
}
