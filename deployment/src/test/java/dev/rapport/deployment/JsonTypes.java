package dev.rapport.deployment;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.core.domain.ReferencedClassObject;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/// Our types that travel as JSON, found in the classes themselves: in the signatures of endpoints, and where a class
/// that
/// works with Jackson names another; and all that these hold.
final class JsonTypes {

    private static final Set<String> HTTP = Set.of("GET", "POST", "PUT", "PATCH", "DELETE");
    private static final String READER = "com.fasterxml.jackson.core.type.TypeReference";
    private static final String IGNORED = "com.fasterxml.jackson.annotation.JsonIgnore";
    private static final List<String> BINDERS = List.of(
            "com.fasterxml.jackson.databind.ObjectMapper",
            "com.fasterxml.jackson.databind.json.JsonMapper",
            "com.fasterxml.jackson.databind.ObjectReader",
            "com.fasterxml.jackson.databind.ObjectWriter");

    private final Set<String> names = new TreeSet<>();

    private JsonTypes() {}

    static Set<String> in(JavaClasses classes) {
        JsonTypes types = new JsonTypes();
        classes.stream()
                .flatMap(type -> type.getMethods().stream())
                .filter(JsonTypes::isEndpoint)
                .forEach(types::signature);
        classes.stream().filter(JsonTypes::binds).flatMap(JsonTypes::named).forEach(types::add);
        classes.stream()
                .filter(type -> type.getSuperclass()
                        .map(JavaType::toErasure)
                        .filter(parent -> parent.getName().equals(READER))
                        .isPresent())
                .flatMap(type -> type.getSuperclass().orElseThrow().getAllInvolvedRawTypes().stream())
                .forEach(types::add);
        return types.names;
    }

    private static boolean isEndpoint(JavaMethod method) {
        return method.getAnnotations().stream()
                .map(annotation -> annotation.getRawType())
                .anyMatch(type -> type.getPackageName().equals("jakarta.ws.rs") && HTTP.contains(type.getSimpleName()));
    }

    private void signature(JavaMethod endpoint) {
        Stream.concat(Stream.of(endpoint.getReturnType()), endpoint.getParameterTypes().stream())
                .flatMap(type -> type.getAllInvolvedRawTypes().stream())
                .forEach(this::add);
    }

    private static boolean binds(JavaClass type) {
        return type.getDirectDependenciesFromSelf().stream()
                .anyMatch(dependency ->
                        BINDERS.contains(dependency.getTargetClass().getName()));
    }

    private static Stream<JavaClass> named(JavaClass type) {
        return type.getCodeUnits().stream()
                .flatMap(unit -> unit.getReferencedClassObjects().stream())
                .map(ReferencedClassObject::getRawType)
                .filter(JavaClass::isRecord);
    }

    private void add(JavaClass type) {
        JavaClass component = type.getBaseComponentType();
        if (component.getPackageName().startsWith("dev.rapport.")
                && (component.isRecord() || component.isEnum())
                && names.add(component.getName())) {
            component.getFields().stream()
                    .filter(field -> !field.getModifiers().contains(JavaModifier.STATIC))
                    .filter(field -> !field.isAnnotatedWith(IGNORED))
                    .flatMap(field -> field.getType().getAllInvolvedRawTypes().stream())
                    .forEach(this::add);
        }
    }
}
