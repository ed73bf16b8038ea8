// SPDX-License-Identifier: Apache-2.0
package undoc.symbol;

/**
 * A component packed into one number, so that parsing a symbol makes one array and no objects: where it stands, where
 * its value stands, its kind, its designator.
 */
final class Part {
    /** Comes right behind a slash (or first of all). */
    static final long AFTER_SLASH = 1L << 52;
    /** Stands in parentheses, which belong to its place but not to its value. */
    static final long IN_PARENTHESES = 1L << 53;

    /** A number with letters, range or list. */
    static final long COMPOSITE = 1L << 54;

    private static final ComponentKind[] KINDS = ComponentKind.values();
    private static final int BYTE = 0xFF;
    private static final int NO_DESIGNATOR = 0xFFF;
    private static final int VALUE_START = 8;
    private static final int END = 16;
    private static final int KIND = 24;
    private static final int DESIGNATOR = 40;

    private Part() {}

    /**
     * A component.
     *
     * @param shape one of {@link Shape}
     * @param designator the id of the designator, -1 for none
     */
    static long of(int start, int valueStart, int end, int shape, int designator, long flags) {
        return start
                | (long) valueStart << VALUE_START
                | (long) end << END
                | (long) shape << KIND
                | (long) (designator & NO_DESIGNATOR) << DESIGNATOR
                | flags;
    }

    static int start(long part) {
        return (int) (part & BYTE);
    }

    static int valueStart(long part) {
        return (int) (part >>> VALUE_START & BYTE);
    }

    static int end(long part) {
        return (int) (part >>> END & BYTE);
    }

    static int valueEnd(long part) {
        return is(part, IN_PARENTHESES) ? end(part) - 1 : end(part);
    }

    /** The {@link Shape}, until the part is given a kind. */
    static int shape(long part) {
        return (int) (part >>> KIND & BYTE);
    }

    static ComponentKind componentKind(long part) {
        return KINDS[shape(part)];
    }

    static boolean has(long part, ComponentKind kind) {
        return componentKind(part) == kind;
    }

    /** The same component at another place. */
    static long moved(long part, int start, int valueStart, int end) {
        return part >>> KIND << KIND | start | (long) valueStart << VALUE_START | (long) end << END;
    }

    @SuppressWarnings("EnumOrdinal") // Lives no longer than the symbol: it is not serialized.
    static long withKind(long part, ComponentKind kind) {
        return part & ~((long) BYTE << KIND) | (long) kind.ordinal() << KIND;
    }

    static boolean hasDesignator(long part) {
        return (part >>> DESIGNATOR & NO_DESIGNATOR) != NO_DESIGNATOR;
    }

    static Designator designator(long part) {
        return Designators.get((int) (part >>> DESIGNATOR & NO_DESIGNATOR));
    }

    static boolean is(long part, long flag) {
        return (part & flag) != 0;
    }
}
