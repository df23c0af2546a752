package dev.rapport.testing;

import dev.rapport.local.kafka.Topics;
import dev.rapport.local.postgres.DatabasePasswords;
import dev.rapport.local.postgres.DatabaseSetup;
import org.testcontainers.containers.PostgreSQLContainer;
import org.testcontainers.kafka.KafkaContainer;

/// Postgres and Kafka in Docker, set up by the same script and the same list of topics.
record ContainerStores(PostgreSQLContainer<?> postgres, KafkaContainer kafka, DatabaseSetup setup) implements Stores {

    private static final String POSTGRES_IMAGE = "postgres:18";
    private static final String KAFKA_IMAGE = "apache/kafka:4.0.0";

    static ContainerStores start() {
        DatabasePasswords passwords = DatabasePasswords.sameAsRole();
        PostgreSQLContainer<?> postgres = new PostgreSQLContainer<>(POSTGRES_IMAGE)
                .withUsername(DatabasePasswords.SUPERUSER)
                .withPassword(passwords.of(DatabasePasswords.SUPERUSER));
        KafkaContainer kafka = new KafkaContainer(KAFKA_IMAGE);
        postgres.start();
        kafka.start();
        DatabaseSetup setup = new DatabaseSetup(
                postgres.getHost(), postgres.getMappedPort(PostgreSQLContainer.POSTGRESQL_PORT), passwords);
        setup.run();
        Topics.create(kafka.getBootstrapServers());
        return new ContainerStores(postgres, kafka, setup);
    }

    @Override
    public String jdbcUrl() {
        return setup.jdbcUrl();
    }

    @Override
    public DatabasePasswords passwords() {
        return setup.passwords();
    }

    @Override
    public String bootstrapServers() {
        return kafka.getBootstrapServers();
    }

    @Override
    public void close() {
        kafka.stop();
        postgres.stop();
    }
}
