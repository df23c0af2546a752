package dev.rapport.bench.reminders;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.rapport.local.postgres.DatabasePasswords;

/// The peers' connections.
final class Pools {

    private static final int CONNECTIONS = 20;

    private Pools() {}

    static HikariDataSource of(Stand stand, String schema) {
        var config = new HikariConfig();
        config.setJdbcUrl(stand.postgres().jdbcUrl());
        config.setUsername(DatabasePasswords.SUPERUSER);
        config.setPassword(DatabasePasswords.SUPERUSER);
        config.setSchema(schema);
        config.setMaximumPoolSize(CONNECTIONS);
        return new HikariDataSource(config);
    }
}
