package dev.rapport.contracts;

import java.lang.reflect.RecordComponent;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Finds what a record read from JSON lacks: a component that is not `@Nullable` and was absent.
final class RequiredFields {

    private RequiredFields() {}

    /// The path of the first absent field (`note.sender`).
    static Optional<String> firstAbsent(Record read) {
        for (RecordComponent component : read.getClass().getRecordComponents()) {
            Object value = value(component, read);
            if (value == null && !component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
                return Optional.of(component.getName());
            }
            if (value instanceof Record nested) {
                Optional<String> absent = firstAbsent(nested);
                if (absent.isPresent()) {
                    return absent.map(path -> component.getName() + "." + path);
                }
            }
        }
        return Optional.empty();
    }

    private static @Nullable Object value(RecordComponent component, Record read) {
        try {
            return component.getAccessor().invoke(read);
        } catch (ReflectiveOperationException cause) {
            throw new IllegalStateException("the accessors of public records can be called", cause);
        }
    }
}
