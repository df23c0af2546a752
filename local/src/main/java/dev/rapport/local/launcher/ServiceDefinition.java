package dev.rapport.local.launcher;

import java.nio.file.Path;
import java.util.Arrays;

/// A service as the launcher knows it, in the order of starting.
enum ServiceDefinition {
    ANALYZER("analyzer-service", "analyzer", "RAPPORT_ANALYZER_URL", 320),
    TEMPLATES("template-service", "templates", "RAPPORT_TEMPLATES_URL", 128),
    FOLLOWUP("followup-service", "followup", "RAPPORT_FOLLOWUP_URL", 128),
    GATEWAY("gateway", "identity", "RAPPORT_GATEWAY_URL", 128);

    private final String serviceName;
    private final String schema;
    private final String urlVariable;
    private final int heapMegabytes;

    ServiceDefinition(String serviceName, String schema, String urlVariable, int heapMegabytes) {
        this.serviceName = serviceName;
        this.schema = schema;
        this.urlVariable = urlVariable;
        this.heapMegabytes = heapMegabytes;
    }

    static ServiceDefinition named(String serviceName) {
        return Arrays.stream(values())
                .filter(service -> service.serviceName.equals(serviceName))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no service is called " + serviceName));
    }

    /// Name, folder and artifact.
    String serviceName() {
        return serviceName;
    }

    /// Its database schema, and the role it runs as.
    String schema() {
        return schema;
    }

    /// The environment variable by which others are told where it answers.
    String urlVariable() {
        return urlVariable;
    }

    /// The most its heap may grow to; loading the sentence model takes the analyzer a moment of much.
    int heapMegabytes() {
        return heapMegabytes;
    }

    /// What `mvn package` makes of it.
    QuarkusApplication application(Path repository) {
        return new QuarkusApplication(repository.resolve(serviceName).resolve("target/quarkus-app"));
    }
}
