package dev.rapport.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Real Postgres and Kafka for a service's tests; the service connects with its own roles, as it does in production.
///
/// Use: `@WithTestResource(value = RapportTestResource.class, scope = TestResourceScope.GLOBAL, initArgs =
/// @ResourceArg(name = "schema", value = "followup"))`.
public class RapportTestResource implements QuarkusTestResourceLifecycleManager {

    private String schema = "";
    private @Nullable Stores stores;

    @Override
    public void init(Map<String, String> initArgs) {
        schema = Objects.requireNonNull(initArgs.get("schema"), "the init argument schema names the service's schema");
    }

    @Override
    public Map<String, String> start() {
        Stores started = Stores.start();
        stores = started;
        Map<String, String> config = new HashMap<>(TestTokens.writeKeys());
        config.put("quarkus.datasource.jdbc.url", started.jdbcUrl());
        config.put("quarkus.datasource.username", schema);
        config.put("quarkus.datasource.password", started.passwords().of(schema));
        config.put("quarkus.flyway.username", schema + "_owner");
        config.put("quarkus.flyway.password", started.passwords().of(schema + "_owner"));
        config.put("kafka.bootstrap.servers", started.bootstrapServers());
        return config;
    }

    @Override
    public void stop() {
        if (stores != null) {
            stores.close();
        }
    }
}
