// SPDX-License-Identifier: Apache-2.0
package undoc.citation;

/** In which years which sessions sat, as far as it tells bodies apart. */
final class Sessions {
    private Sessions() {}

    /**
     * Whether the General Assembly's session sat in this year: session n opens in 1945 + n and goes on into the next.
     */
    static boolean isAssembly(int session, int year) {
        int years = year - 1945 - session;
        return years == 0 || years == 1;
    }

    /** Whether the Human Rights Council's session sat in this year: three a year since the middle of 2006. */
    static boolean isHumanRights(int session, int year) {
        int expected = 2006 + (session - 1) / 3;
        return session <= 99 && Math.abs(year - expected) <= 1;
    }

    /** Sessions of the Assembly with this number use the form 59/50; those before 31 have Roman numerals. */
    static boolean isAssembly(int session) {
        return session > 30;
    }
}
