package dev.rapport.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/// Events are read and written by reflection, which a native image must be told of.
class NativeImageTest {

    private static final String FILE = "/META-INF/native-image/dev.rapport/contracts/reflect-config.json";

    @Test
    void every_event_and_all_that_it_holds_is_registered_and_nothing_else() {
        // Given
        Set<String> wanted = new TreeSet<>();
        Arrays.stream(EventType.values()).forEach(type -> walk(type.dataClass(), wanted));

        // When
        JsonNode registered = ContractFiles.tree(ContractFiles.read(FILE));

        // Then
        assertThat(registered.findValuesAsText("name")).containsExactlyElementsOf(wanted);
        assertThat(registered).allSatisfy(type -> {
            assertThat(type.path("allDeclaredConstructors").asBoolean()).isTrue();
            assertThat(type.path("allDeclaredMethods").asBoolean()).isTrue();
            assertThat(type.path("allRecordComponents").asBoolean()).isTrue();
        });
    }

    private static void walk(Type type, Set<String> names) {
        if (type instanceof ParameterizedType parameterized) {
            Arrays.stream(parameterized.getActualTypeArguments()).forEach(argument -> walk(argument, names));
        } else if (type instanceof Class<?> data && data.isRecord() && names.add(data.getName())) {
            for (RecordComponent component : data.getRecordComponents()) {
                walk(component.getGenericType(), names);
            }
        }
    }
}
