package dev.rapport.local.launcher;

import java.nio.file.Path;

/// A service as the launcher knows it, in the order of starting.
enum ServiceDefinition {
    ANALYZER("analyzer-service", "analyzer", "RAPPORT_ANALYZER_URL"),
    TEMPLATES("template-service", "templates", "RAPPORT_TEMPLATES_URL"),
    FOLLOWUP("followup-service", "followup", "RAPPORT_FOLLOWUP_URL"),
    GATEWAY("gateway", "identity", "RAPPORT_GATEWAY_URL");

    private final String serviceName;
    private final String schema;
    private final String urlVariable;

    ServiceDefinition(String serviceName, String schema, String urlVariable) {
        this.serviceName = serviceName;
        this.schema = schema;
        this.urlVariable = urlVariable;
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

    /// What `mvn package` makes of it.
    QuarkusApplication application(Path repository) {
        return new QuarkusApplication(repository.resolve(serviceName).resolve("target/quarkus-app"));
    }
}
