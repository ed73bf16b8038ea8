// SPDX-License-Identifier: Apache-2.0
package undoc.internal;

import java.io.InvalidObjectException;
import java.io.ObjectStreamException;
import java.io.Serializable;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** The serialized form of a record with optional components, which Java serialization cannot write itself. */
public record SerialForm(Class<?> type, ArrayList<Serializable> values) implements Serializable {

    private enum Absent {
        VALUE,
        INT
    }

    private record Present(Serializable value) implements Serializable {}

    private record PresentInt(int value) implements Serializable {}

    /** The serialized form of this record. */
    public static SerialForm of(Record value) {
        ArrayList<Serializable> values = new ArrayList<>();
        for (RecordComponent component : value.getClass().getRecordComponents()) {
            try {
                values.add(freeze(component.getAccessor().invoke(value)));
            } catch (IllegalAccessException | InvocationTargetException e) {
                throw new IllegalStateException("cannot read " + component, e);
            }
        }
        return new SerialForm(value.getClass(), values);
    }

    private static Serializable freeze(Object value) {
        if (value instanceof Optional<?> optional) {
            return optional.isPresent() ? new Present((Serializable) optional.get()) : Absent.VALUE;
        }
        if (value instanceof OptionalInt optional) {
            return optional.isPresent() ? new PresentInt(optional.getAsInt()) : Absent.INT;
        }
        return (Serializable) value;
    }

    private static Object thaw(Serializable value) {
        if (value instanceof Present present) {
            return Optional.of(present.value());
        }
        if (value instanceof PresentInt present) {
            return OptionalInt.of(present.value());
        }
        if (value instanceof Absent absent) {
            return absent == Absent.VALUE ? Optional.empty() : OptionalInt.empty();
        }
        return value;
    }

    /** Calls the canonical constructor, so that a forged stream cannot make what the constructor refuses. */
    private Object readResolve() throws ObjectStreamException {
        if (!type.isRecord() || !List.of("undoc.model", "undoc.model.body").contains(type.getPackageName())) {
            throw new InvalidObjectException("not a record of undoc: " + type.getName());
        }
        Class<?>[] types = Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        try {
            var constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor.newInstance(values.stream().map(SerialForm::thaw).toArray());
        } catch (ReflectiveOperationException | IllegalArgumentException e) {
            InvalidObjectException invalid = new InvalidObjectException("cannot make " + type.getName());
            invalid.initCause(e);
            throw invalid;
        }
    }
}
