package dev.rapport.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.contracts.EventType;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

/// A native image knows by reflection only what it is told of, and holds only the files it is told of. Held against
/// what
/// the augmentation leaves for GraalVM; GraalVM itself is not asked.
@EnabledIfSystemProperty(
        named = "native.check",
        matches = "true",
        disabledReason = "the services were not made ready for a native image; -Dnative.check does that")
class NativeImageIT {

    static final List<String> SERVICES = Repository.SERVICES;

    /// Files that are read when a service is built, or by people.
    private static final Pattern NOT_LOADED = Pattern.compile("application\\.properties|dev/rapport/contracts/.*");

    @ParameterizedTest
    @FieldSource("SERVICES")
    void everything_that_travels_as_json_can_be_reached_by_reflection(String service) {
        NativeSources sources = NativeSources.of(service);

        assertThat(JsonTypes.in(sources.ownClasses()))
                .allSatisfy(type -> assertThat(sources.reflects(type)).as(type).isTrue());
    }

    @ParameterizedTest
    @ValueSource(strings = {"analyzer-service", "template-service", "followup-service"})
    void every_event_can_be_reached_by_reflection(String service) {
        NativeSources sources = NativeSources.of(service);

        assertThat(Arrays.stream(EventType.values())
                        .map(type -> type.dataClass().getName()))
                .allSatisfy(
                        event -> assertThat(sources.reflects(event)).as(event).isTrue());
    }

    @ParameterizedTest
    @FieldSource("SERVICES")
    void every_file_that_a_service_may_load_is_in_the_image(String service) {
        NativeSources sources = NativeSources.of(service);

        assertThat(sources.ownResources().stream()
                        .filter(file -> !NOT_LOADED.matcher(file).matches())
                        .filter(file -> !file.startsWith("db/") || sources.includes("flyway-core")))
                .allSatisfy(file -> assertThat(sources.holds(file)).as(file).isTrue());
    }

    @Test
    void the_engines_trained_files_are_among_them() {
        assertThat(NativeSources.of("analyzer-service").ownResources())
                .anyMatch(file -> file.startsWith("dev/rapport/engine/meaning/"));
    }
}
