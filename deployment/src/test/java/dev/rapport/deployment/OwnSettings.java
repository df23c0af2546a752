package dev.rapport.deployment;

import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.properties.HasAnnotations;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.Location;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// The properties that our own classes declare, from their class files.
final class OwnSettings {

    private static final String MAPPING = "io.smallrye.config.ConfigMapping";
    private static final String NAME = "io.smallrye.config.WithName";
    private static final String PROPERTY = "org.eclipse.microprofile.config.inject.ConfigProperty";

    private OwnSettings() {}

    static Stream<String> names(List<Path> jars) {
        JavaClasses classes = new ClassFileImporter()
                .importLocations(jars.stream()
                        .map(jar -> Location.of(java.net.URI.create("jar:" + jar.toUri() + "!/")))
                        .toList());
        return Stream.concat(
                classes.stream().flatMap(OwnSettings::mapped), classes.stream().flatMap(OwnSettings::injected));
    }

    private static Stream<String> mapped(JavaClass type) {
        return type.isAnnotatedWith(MAPPING)
                ? members(text(type.getAnnotationOfType(MAPPING), "prefix"), type)
                : Stream.empty();
    }

    private static Stream<String> members(String prefix, JavaClass type) {
        return type.getMethods().stream().flatMap(method -> {
            String name = prefix + "." + name(method);
            JavaClass result = method.getRawReturnType();
            return result.isInterface() && result.getPackageName().startsWith("dev.rapport")
                    ? members(name, result)
                    : Stream.of(name);
        });
    }

    private static String name(JavaMethod method) {
        return method.isAnnotatedWith(NAME)
                ? text(method.getAnnotationOfType(NAME), "value")
                : method.getName().replaceAll("([a-z0-9])([A-Z])", "$1-$2").toLowerCase(Locale.ROOT);
    }

    private static Stream<String> injected(JavaClass type) {
        Stream<HasAnnotations<?>> places = Stream.concat(
                type.getFields().stream(),
                type.getCodeUnits().stream().map(JavaCodeUnit::getParameters).flatMap(List::stream));
        return places.filter(place -> place.isAnnotatedWith(PROPERTY))
                .map(place -> text(place.getAnnotationOfType(PROPERTY), "name"));
    }

    private static String text(JavaAnnotation<?> annotation, String member) {
        return annotation.get(member).map(Object::toString).orElse("");
    }
}
