package dev.rapport.testing;

import dev.rapport.local.kafka.LocalKafka;
import dev.rapport.local.postgres.LocalPostgres;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/// Real Postgres and Kafka for a service's tests, embedded; the service connects with its own roles, as it does in
/// production. With `-Dtest.containers=true` Dev Services start both in Docker instead and this gives the tokens only.
///
/// Use: `@WithTestResource(value = RapportTestResource.class, scope = TestResourceScope.GLOBAL, initArgs =
/// @ResourceArg(name = "schema", value = "followup"))`.
public class RapportTestResource implements QuarkusTestResourceLifecycleManager {

    private String schema = "";
    private @Nullable LocalPostgres postgres;
    private @Nullable LocalKafka kafka;

    @Override
    public void init(Map<String, String> initArgs) {
        schema = Objects.requireNonNull(initArgs.get("schema"), "the init argument schema names the service's schema");
    }

    @Override
    public Map<String, String> start() {
        Map<String, String> config = new HashMap<>(TestTokens.writeKeys());
        if (!Boolean.getBoolean("test.containers")) {
            startEmbedded(config);
        }
        return config;
    }

    /// The broker finds its classes by the context class loader of the thread that starts it.
    private void startEmbedded(Map<String, String> config) {
        ClassLoader loader = Thread.currentThread().getContextClassLoader();
        var starting = CompletableFuture.supplyAsync(() -> {
            Thread.currentThread().setContextClassLoader(loader);
            return LocalKafka.startFresh();
        });
        postgres = LocalPostgres.startFresh();
        kafka = starting.join();
        config.put("quarkus.datasource.jdbc.url", postgres.jdbcUrl());
        config.put("quarkus.datasource.username", schema);
        config.put("quarkus.datasource.password", postgres.passwords().of(schema));
        config.put("quarkus.flyway.username", schema + "_owner");
        config.put("quarkus.flyway.password", postgres.passwords().of(schema + "_owner"));
        config.put("kafka.bootstrap.servers", kafka.bootstrapServers());
    }

    @Override
    public void stop() {
        if (kafka != null) {
            kafka.close();
        }
        if (postgres != null) {
            postgres.close();
        }
    }
}
