// SPDX-License-Identifier: Apache-2.0
package undoc.io.xml.internal;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import undoc.address.BlockAddress;

/**
 * Gives elements their identifiers, unique in a file, by the Akoma Ntoso Naming Convention 1.0, section 5: context,
 * element reference, number.
 */
final class EIds {
    private final Set<String> given = new HashSet<>();
    private final Map<String, Integer> counts = new HashMap<>();

    /** An identifier for an element counted in its context; the context is empty at the top. */
    String next(String context, String reference) {
        String stem = stem(context, reference);
        String id;
        do {
            id = stem + "_" + counts.merge(stem, 1, Integer::sum);
        } while (!given.add(id));
        return id;
    }

    /**
     * An identifier for a numbered element: its number, in the form that addresses have in every language, where that
     * is free, else counted.
     */
    String numbered(String context, String reference, String number) {
        String plain = BlockAddress.label(number).replace('.', '-');
        String id = stem(context, reference) + "_" + plain;
        return !plain.isEmpty() && given.add(id) ? id : next(context, reference);
    }

    /** An identifier for an element that stands once in its context. */
    String single(String context, String reference) {
        String id = stem(context, reference);
        return given.add(id) ? id : next(context, reference);
    }

    /** Whether an element has this identifier. */
    boolean isGiven(String id) {
        return given.contains(id);
    }

    private static String stem(String context, String reference) {
        return context.isEmpty() ? reference : context + "__" + reference;
    }
}
