package dev.rapport.deployment;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// `docker-compose.yml`.
record Compose(JsonNode document) {

    private static final String NATIVE = "-native";

    static Compose read() {
        return new Compose(Yaml.read(Repository.text("docker-compose.yml")));
    }

    Map<String, JsonNode> services() {
        return document.path("services")
                .propertyStream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /// Our own services, on the JVM and native, by their names here.
    Map<String, JsonNode> ours() {
        return services().entrySet().stream()
                .filter(service -> Repository.SERVICES.contains(moduleOf(service.getKey())))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /// The module that makes the service.
    static String moduleOf(String service) {
        return service.endsWith(NATIVE) ? service.substring(0, service.length() - NATIVE.length()) : service;
    }

    static boolean isNative(String service) {
        return service.endsWith(NATIVE);
    }

    /// Names of secrets that a service is given.
    static List<String> secrets(JsonNode service) {
        return service.path("secrets")
                .valueStream()
                .map(secret -> secret.isTextual()
                        ? secret.asText()
                        : secret.path("source").asText())
                .toList();
    }
}
