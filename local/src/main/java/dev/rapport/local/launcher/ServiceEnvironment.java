package dev.rapport.local.launcher;

import dev.rapport.local.postgres.DatabasePasswords;
import java.net.URI;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;

/// What a service is told at its start, as environment variables.
///
/// @param urls where each service answers
record ServiceEnvironment(
        String jdbcUrl,
        String bootstrapServers,
        Secrets secrets,
        Map<ServiceDefinition, URI> urls,
        PlatformOptions options) {
    /// How far the service's clock runs ahead, ISO 8601.
    static final String CLOCK_OFFSET = "RAPPORT_CLOCK_OFFSET";

    /// The same for a service that answers elsewhere.
    ServiceEnvironment with(ServiceDefinition service, URI url) {
        Map<ServiceDefinition, URI> others = new EnumMap<>(urls);
        others.put(service, url);
        return new ServiceEnvironment(jdbcUrl, bootstrapServers, secrets, others, options);
    }

    Map<String, String> of(ServiceDefinition service) {
        DatabasePasswords passwords = secrets.databasePasswords();
        Map<String, String> variables = new HashMap<>();
        urls.forEach((other, url) -> variables.put(other.urlVariable(), url.toString()));
        variables.put("QUARKUS_HTTP_HOST", "127.0.0.1");
        variables.put("QUARKUS_HTTP_PORT", String.valueOf(urls.get(service).getPort()));
        variables.put("QUARKUS_DATASOURCE_JDBC_URL", jdbcUrl);
        variables.put("QUARKUS_DATASOURCE_JDBC_MAX_SIZE", "10");
        variables.put("QUARKUS_DATASOURCE_USERNAME", service.schema());
        variables.put("QUARKUS_DATASOURCE_PASSWORD", passwords.of(service.schema()));
        variables.put("QUARKUS_FLYWAY_USERNAME", service.schema() + "_owner");
        variables.put("QUARKUS_FLYWAY_PASSWORD", passwords.of(service.schema() + "_owner"));
        variables.put("KAFKA_BOOTSTRAP_SERVERS", bootstrapServers);
        variables.put("RAPPORT_TOKEN_PUBLIC_KEY", secrets.tokenPublicKey().toString());
        variables.put(CLOCK_OFFSET, options.clockOffset().toString());
        variables.put(
                "RAPPORT_PARENT_PID", String.valueOf(ProcessHandle.current().pid()));
        variables.put("RAPPORT_DEFAULT_ZONE", ZoneId.systemDefault().getId());
        if (service == ServiceDefinition.GATEWAY) {
            variables.put("RAPPORT_TOKEN_PRIVATE_KEY", secrets.tokenPrivateKey().toString());
            variables.put("RAPPORT_IDENTITY_CLAIM_TOKEN", secrets.claimToken());
            variables.put("RAPPORT_IDENTITY_OPEN_UNTIL_CLAIMED", String.valueOf(!options.signIn()));
        }
        return variables;
    }
}
