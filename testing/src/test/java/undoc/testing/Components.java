// SPDX-License-Identifier: Apache-2.0
package undoc.testing;

import java.util.ArrayList;
import java.util.List;

/** The values of a record's components. */
final class Components {
    private Components() {}

    static List<Object> of(Record record) {
        List<Object> values = new ArrayList<>();
        for (var component : record.getClass().getRecordComponents()) {
            try {
                values.add(component.getAccessor().invoke(record));
            } catch (ReflectiveOperationException e) {
                throw new LinkageError(e.getMessage(), e);
            }
        }
        return values;
    }
}
