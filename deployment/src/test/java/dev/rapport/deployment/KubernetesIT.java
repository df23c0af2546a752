package dev.rapport.deployment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The overlays as they would be applied.
class KubernetesIT {

    private static final Map<String, Manifests> RENDERED = new ConcurrentHashMap<>();

    /// Kinds of the operators that the production overlay wants.
    private static final Set<String> OF_OPERATORS = Set.of(
            "postgresql.cnpg.io/v1/Cluster",
            "postgresql.cnpg.io/v1/ScheduledBackup",
            "kafka.strimzi.io/v1beta2/Kafka",
            "kafka.strimzi.io/v1beta2/KafkaNodePool",
            "kafka.strimzi.io/v1beta2/KafkaTopic",
            "keda.sh/v1alpha1/ScaledObject");

    @ParameterizedTest
    @ValueSource(strings = {"local", "production"})
    void every_object_fits_the_model_and_nothing_is_misspelt(String overlay) throws JsonProcessingException {
        for (JsonNode document : rendered(overlay).documents()) {
            if (Manifests.isKubernetesOwn(document)) {
                Manifests.readStrictly(document);
            } else {
                assertThat(OF_OPERATORS).contains(Manifests.name(document));
            }
        }
    }

    @Test
    void the_model_refuses_a_misspelt_field() {
        ObjectNode deployment = rendered("local").named("Deployment", "gateway").deepCopy();
        ((ObjectNode) deployment.at("/spec/template/spec/containers/0")).put("redinessProbe", "");

        assertThatThrownBy(() -> Manifests.readStrictly(deployment)).isInstanceOf(UnrecognizedPropertyException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"local", "production"})
    void pods_keep_to_the_restricted_standard(String overlay) {
        for (JsonNode deployment : rendered(overlay).ofKind("Deployment")) {
            JsonNode pod = deployment.at("/spec/template/spec");
            assertThat(pod.at("/securityContext/runAsNonRoot").asBoolean()).isTrue();
            assertThat(pod.at("/securityContext/runAsUser").asInt()).isPositive();
            assertThat(pod.at("/securityContext/seccompProfile/type").asText()).isEqualTo("RuntimeDefault");
            assertThat(pod.path("automountServiceAccountToken").asBoolean(true)).isFalse();
            assertThat(pod.has("hostNetwork") || pod.has("hostPID") || pod.has("hostIPC"))
                    .isFalse();
            assertThat(pod.path("volumes")).noneMatch(volume -> volume.has("hostPath"));
            for (JsonNode container : Manifests.containers(deployment)) {
                JsonNode security = container.path("securityContext");
                assertThat(security.path("allowPrivilegeEscalation").asBoolean(true))
                        .isFalse();
                assertThat(security.path("readOnlyRootFilesystem").asBoolean()).isTrue();
                assertThat(security.at("/capabilities/drop").toString()).isEqualTo("[\"ALL\"]");
                assertThat(security.path("privileged").asBoolean()).isFalse();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"local", "production"})
    void containers_name_a_version_ask_for_memory_and_are_probed(String overlay) {
        for (JsonNode deployment : rendered(overlay).ofKind("Deployment")) {
            for (JsonNode container : Manifests.containers(deployment)) {
                assertThat(container.path("image").asText()).matches(".+:[0-9].*");
                assertThat(container.at("/resources/requests/memory").asText()).isNotEmpty();
                assertThat(container.at("/resources/requests/cpu").asText()).isNotEmpty();
                assertThat(container.at("/resources/limits/memory").asText()).isNotEmpty();
            }
            JsonNode serving = deployment.at("/spec/template/spec/containers/0");
            for (String probe : List.of("startupProbe", "readinessProbe", "livenessProbe")) {
                assertThat(ports(serving))
                        .contains(serving.path(probe).at("/httpGet/port").asText());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"local", "production"})
    void every_container_knows_every_variable_that_it_is_given(String overlay) {
        Manifests manifests = rendered(overlay);
        for (JsonNode deployment : manifests.ofKind("Deployment")) {
            String service = deployment.at("/metadata/name").asText();
            KnownSettings known = KnownSettings.of(service);
            for (JsonNode container : Manifests.containers(deployment)) {
                assertThat(variables(container, manifests))
                        .isNotEmpty()
                        .allSatisfy(variable -> assertThat(known.has(variable))
                                .as(service + ": " + variable)
                                .isTrue());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"local", "production"})
    void no_secret_stands_in_the_manifests_and_the_owner_of_a_schema_serves_nobody(String overlay) {
        assertThat(rendered(overlay).ofKind("Secret")).isEmpty();
        for (JsonNode deployment : rendered(overlay).ofKind("Deployment")) {
            for (JsonNode container : Manifests.containers(deployment)) {
                assertThat(container.path("env"))
                        .filteredOn(variable -> variable.path("name").asText().contains("PASSWORD"))
                        .allSatisfy(variable -> assertThat(variable.at("/valueFrom/secretKeyRef/name")
                                        .asText())
                                .isNotEmpty());
            }
            assertThat(deployment.at("/spec/template/spec/containers").toString())
                    .doesNotContain("owner");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"local", "production"})
    void a_service_with_a_schema_is_migrated_before_it_serves(String overlay) {
        for (String service : List.of("analyzer-service", "template-service", "followup-service")) {
            JsonNode pod = rendered(overlay).named("Deployment", service).at("/spec/template/spec");

            assertThat(value(pod.at("/initContainers/0"), "QUARKUS_INIT_AND_EXIT"))
                    .isEqualTo("true");
            assertThat(value(pod.at("/containers/0"), "QUARKUS_FLYWAY_MIGRATE_AT_START"))
                    .isEqualTo("false");
            assertThat(pod.at("/initContainers/0/image")).isEqualTo(pod.at("/containers/0/image"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"local", "production"})
    void from_everywhere_the_gateway_alone_is_reached_at_its_public_port(String overlay) {
        List<JsonNode> open = rendered(overlay).ofKind("NetworkPolicy").stream()
                .filter(policy -> policy.at("/spec/ingress").valueStream().anyMatch(rule -> !rule.has("from")))
                .toList();

        assertThat(open).singleElement().satisfies(policy -> {
            assertThat(policy.at("/spec/podSelector/matchLabels").toString())
                    .isEqualTo("{\"app.kubernetes.io/name\":\"gateway\"}");
            assertThat(policy.at("/spec/ingress/0/ports").toString()).isEqualTo("[{\"port\":\"http\"}]");
        });
        assertThat(rendered(overlay)
                        .named("NetworkPolicy", "default-deny")
                        .at("/spec/policyTypes")
                        .toString())
                .isEqualTo("[\"Ingress\",\"Egress\"]");
        assertThat(rendered(overlay).ofKind("Service"))
                .allSatisfy(service ->
                        assertThat(service.at("/spec/type").asText("ClusterIP")).isEqualTo("ClusterIP"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"local", "production"})
    void every_service_keeps_pods_while_nodes_are_emptied(String overlay) {
        Set<String> guarded = selected(rendered(overlay), "PodDisruptionBudget");

        assertThat(guarded).containsExactlyInAnyOrderElementsOf(Repository.SERVICES);
    }

    @Test
    void whatever_scales_names_a_deployment_that_fixes_no_number_of_replicas() {
        Manifests production = rendered("production");
        List<JsonNode> scalers = Stream.of("ScaledObject", "HorizontalPodAutoscaler")
                .flatMap(kind -> production.ofKind(kind).stream())
                .toList();

        assertThat(scalers)
                .hasSize(3)
                .allSatisfy(scaler -> assertThat(production
                                .named(
                                        "Deployment",
                                        scaler.at("/spec/scaleTargetRef/name").asText())
                                .path("spec")
                                .has("replicas"))
                        .isFalse());
    }

    @Test
    void the_topics_of_production_are_those_that_compose_creates() {
        Set<String> created = Repository.text("docker/create-topics")
                .lines()
                .filter(line -> line.startsWith("create rapport."))
                .map(line -> line.substring("create ".length()))
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> declared = rendered("production").ofKind("KafkaTopic").stream()
                .filter(topic -> !topic.at("/metadata/name").asText().endsWith(".dlq"))
                .map(topic -> topic.at("/metadata/name").asText() + " "
                        + topic.at("/spec/partitions").asInt())
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(declared).isEqualTo(created);
    }

    private static Manifests rendered(String overlay) {
        return RENDERED.computeIfAbsent(overlay, Manifests::of);
    }

    private static Set<String> ports(JsonNode container) {
        return container
                .path("ports")
                .valueStream()
                .map(port -> port.path("name").asText())
                .collect(Collectors.toSet());
    }

    private static String value(JsonNode container, String variable) {
        return container
                .path("env")
                .valueStream()
                .filter(entry -> entry.path("name").asText().equals(variable))
                .map(entry -> entry.path("value").asText())
                .findFirst()
                .orElse("");
    }

    private static Set<String> variables(JsonNode container, Manifests manifests) {
        Set<String> variables = new HashSet<>();
        container
                .path("env")
                .forEach(variable -> variables.add(variable.path("name").asText()));
        for (JsonNode source : container.path("envFrom")) {
            JsonNode map =
                    manifests.named("ConfigMap", source.at("/configMapRef/name").asText());
            map.path("data").fieldNames().forEachRemaining(variables::add);
        }
        return variables;
    }

    private static Set<String> selected(Manifests manifests, String kind) {
        return StreamSupport.stream(manifests.ofKind(kind).spliterator(), false)
                .map(document -> document.at("/spec/selector/matchLabels/app.kubernetes.io~1name")
                        .asText())
                .collect(Collectors.toSet());
    }
}
