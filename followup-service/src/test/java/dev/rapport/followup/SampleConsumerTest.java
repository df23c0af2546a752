package dev.rapport.followup;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.contracts.CloudEventHeaders;
import dev.rapport.contracts.EventJson;
import dev.rapport.contracts.Person;
import dev.rapport.contracts.ReminderEvent;
import dev.rapport.contracts.Topics;
import dev.rapport.testing.KafkaProbe;
import io.quarkus.test.junit.QuarkusTest;
import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;

/// The consumer that the documentation offers, compiled and run as a reader would.
@QuarkusTest
class SampleConsumerTest {

    private static final Path SAMPLE = Path.of("..", "docs", "samples", "ReminderConsumer.java");

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String bootstrapServers;

    @Test
    void it_prints_each_due_reminder_once_though_it_comes_twice() throws Exception {
        // Given
        UUID connection = UUID.randomUUID();
        String id = UUID.randomUUID().toString();
        try (var probe = new KafkaProbe(bootstrapServers)) {
            probe.send(event(connection, id, "first"));
            probe.send(event(connection, id, "first"));
            probe.send(event(connection, UUID.randomUUID().toString(), "second"));
            probe.read(Topics.REMINDERS, event -> connection.toString().equals(event.key()), 3, Duration.ofSeconds(30));
        }

        // When
        Process sample = start();
        List<String> lines;
        try (var output = sample.inputReader(StandardCharsets.UTF_8)) {
            lines = output.lines()
                    .filter(line -> line.contains(connection.toString()))
                    .limit(2)
                    .toList();
        } finally {
            sample.destroy();
            sample.waitFor(10, TimeUnit.SECONDS);
        }

        // Then
        assertThat(lines).hasSize(2);
        assertThat(lines.getFirst()).contains(id).contains("\"step\":\"first\"");
        assertThat(lines.getLast()).contains("\"step\":\"second\"");
    }

    private Process start() throws Exception {
        String classpath = String.join(File.pathSeparator, jarOf(KafkaConsumer.class), jarOf(Logger.class));
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return new ProcessBuilder(
                        java,
                        "-Xmx64m",
                        "-cp",
                        classpath,
                        SAMPLE.toString(),
                        bootstrapServers,
                        "sample-" + UUID.randomUUID())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private static String jarOf(Class<?> type) throws Exception {
        return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI())
                .toString();
    }

    /// An event as the relay writes it.
    private static ProducerRecord<String, byte[]> event(UUID connection, String id, String step) {
        var due = new ReminderEvent.Due(
                UUID.randomUUID(),
                connection,
                UUID.randomUUID(),
                step,
                Instant.parse("2026-03-09T09:00:00Z"),
                new Person("Ada Nwosu", null, null, null),
                null,
                null);
        byte[] data = EventJson.write(due).getBytes(StandardCharsets.UTF_8);
        var event = new ProducerRecord<>(Topics.REMINDERS, connection.toString(), data);
        Map.of(
                        CloudEventHeaders.SPEC_VERSION, "1.0",
                        CloudEventHeaders.ID, id,
                        CloudEventHeaders.TYPE, "dev.rapport.reminder.due.v1",
                        CloudEventHeaders.SOURCE, "/rapport/followup-service",
                        CloudEventHeaders.TIME, "2026-03-09T09:00:00Z",
                        CloudEventHeaders.WORKSPACE_ID, UUID.randomUUID().toString(),
                        CloudEventHeaders.CORRELATION_ID, id)
                .forEach((name, value) -> event.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        return event;
    }
}
