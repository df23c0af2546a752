package dev.rapport.templates.editing;

import dev.rapport.templates.library.Definition;
import java.util.List;
import java.util.function.Function;

/// In which fields two definitions differ: a text that is the same word for word may have other slots.
final class ChangedFields {

    private static final List<Field> FIELDS = List.of(
            new Field("name", Definition::name),
            new Field("purpose", Definition::purpose),
            new Field("kind", Definition::kind),
            new Field("sender", Definition::sender),
            new Field("audiences", Definition::audiences),
            new Field("situation", Definition::situation),
            new Field("tags", Definition::tags),
            new Field("text", Definition::text),
            new Field("slots", Definition::slots));

    private ChangedFields() {}

    static List<String> between(Definition before, Definition after) {
        return FIELDS.stream()
                .filter(field ->
                        !field.value().apply(before).equals(field.value().apply(after)))
                .map(Field::name)
                .toList();
    }

    private record Field(String name, Function<Definition, Object> value) {}
}
