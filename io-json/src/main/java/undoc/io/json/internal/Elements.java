// SPDX-License-Identifier: Apache-2.0
package undoc.io.json.internal;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The elements of all arrays that are being read, those of inner ones last: lists are made when they are whole. */
final class Elements {
    private @Nullable Object[] elements = new @Nullable Object[64];
    private int size;

    /** How many there are: where the next array's elements begin. */
    int size() {
        return size;
    }

    /** Adds one; null is nothing. */
    void add(@Nullable Object element) {
        if (element == null) {
            return;
        }
        if (size == elements.length) {
            elements = Arrays.copyOf(elements, 2 * size);
        }
        elements[size++] = element;
    }

    /** Takes the elements of the array that began there; the caller knows of what type they are. */
    @SuppressWarnings("unchecked") // The caller added them.
    <T> List<T> takeFrom(int first) {
        int count = size - first;
        size = first;
        return switch (count) {
            case 0 -> List.of();
            case 1 -> List.of((T) elements[first]);
            default -> List.of((T[]) Arrays.copyOfRange(elements, first, first + count));
        };
    }
}
