package dev.rapport.bench.reminders;

import dev.rapport.local.kafka.LocalKafka;
import dev.rapport.local.postgres.DatabasePasswords;
import dev.rapport.local.postgres.LocalPostgres;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.config.ConfigResource;

/// The one Postgres and the one Kafka on which all are measured. Commits are durable; the server has the memory of a
/// small production server.
record Stand(Path data, LocalPostgres postgres, LocalKafka kafka) implements AutoCloseable {

    private static final int PARTITIONS = 3;

    private static final List<String> SETTINGS = List.of(
            "shared_buffers=1GB",
            "max_wal_size=4GB",
            "checkpoint_timeout=15min",
            "maintenance_work_mem=256MB",
            "max_connections=100");

    static Stand start(Path data) {
        LocalPostgres postgres = LocalPostgres.startKept(
                data.resolve("postgres"), data.resolve("postgres.log"), DatabasePasswords.sameAsRole(), SETTINGS);
        return new Stand(data, postgres, LocalKafka.startKept(data.resolve("kafka")));
    }

    /// @param role whose password is its name
    Connection connect(String role) throws SQLException {
        return DriverManager.getConnection(postgres.jdbcUrl(), role, role);
    }

    void execute(String sql) throws SQLException {
        try (var connection = connect(DatabasePasswords.SUPERUSER);
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /// Makes the topic, if there is none, one whose records carry the time at which the broker took them.
    void prepareTopic(String topic) {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", kafka.bootstrapServers()))) {
            if (!admin.listTopics().names().get().contains(topic)) {
                admin.createTopics(List.of(new NewTopic(topic, PARTITIONS, (short) 1)))
                        .all()
                        .get();
            }
            var times = new AlterConfigOp(
                    new ConfigEntry("message.timestamp.type", "LogAppendTime"), AlterConfigOp.OpType.SET);
            admin.incrementalAlterConfigs(Map.of(new ConfigResource(ConfigResource.Type.TOPIC, topic), List.of(times)))
                    .all()
                    .get();
        } catch (ExecutionException cause) {
            throw new IllegalStateException("the topic " + topic + " cannot be made", cause);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped", stopped);
        }
    }

    @Override
    public void close() {
        try (postgres) {
            kafka.close();
        }
    }
}
