package dev.rapport.local.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.contentOf;

import dev.rapport.local.LocalFailure;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeptBrokerTest {
    private static final String TOPIC = "rapport.reminders";
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(60);

    @TempDir
    Path home;

    @Test
    void has_the_topics_of_the_platform_and_their_dead_letter_twins() throws Exception {
        try (LocalKafka kafka = LocalKafka.startFresh();
                Admin admin = Admin.create(Map.of("bootstrap.servers", kafka.bootstrapServers()))) {
            assertThat(admin.listTopics().names().get())
                    .contains("rapport.analyses", "rapport.templates", "rapport.connections", "rapport.reminders")
                    .contains("rapport.analyses.dlq", "rapport.reminders.dlq");
        }
    }

    @Test
    void keeps_its_records_over_a_restart_and_over_a_killed_process() throws Exception {
        // Given
        Process starter = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Starter.class.getName(),
                        data().toString())
                .redirectError(home.resolve("starter.log").toFile())
                .start();
        assertThat(starter.inputReader().readLine())
                .withFailMessage(() -> "the starter ended: "
                        + contentOf(home.resolve("starter.log").toFile()))
                .isEqualTo("sent");
        starter.destroyForcibly().onExit().get(60, TimeUnit.SECONDS);

        // When
        try (LocalKafka kafka = LocalKafka.startKept(data())) {
            send(kafka, "after the kill");
        }
        try (LocalKafka kafka = LocalKafka.startKept(data())) {
            // Then
            assertThat(read(kafka)).containsExactly("before the kill", "after the kill");
        }
    }

    @Test
    void says_which_directory_is_broken_and_leaves_the_virtual_machine_alive() throws Exception {
        // Given
        Files.createDirectories(data());
        Files.writeString(data().resolve("meta.properties"), "version=1\ncluster.id=another\nnode.id=1\n");

        // When
        // Then
        assertThatThrownBy(() -> LocalKafka.startKept(data()))
                .isInstanceOf(LocalFailure.class)
                .hasMessageContaining(data().toString())
                .hasMessageContaining("another");
    }

    @Test
    void a_file_in_the_way_is_named() throws Exception {
        // Given
        Files.createDirectories(data().getParent());
        Files.writeString(data(), "not a directory");

        // When
        // Then
        assertThatThrownBy(() -> LocalKafka.startKept(data()))
                .isInstanceOf(LocalFailure.class)
                .hasMessageContaining(data().toString());
    }

    /// Starts a broker, sends a record and waits.
    static final class Starter {
        public static void main(String[] arguments) throws Exception {
            try (LocalKafka kafka = LocalKafka.startKept(Path.of(arguments[0]))) {
                send(kafka, "before the kill");
                System.out.println("sent");
                Thread.sleep(TimeUnit.MINUTES.toMillis(10));
            }
        }
    }

    private Path data() {
        return home.resolve("with a space").resolve("kafka");
    }

    private static void send(LocalKafka kafka, String text) throws Exception {
        Map<String, Object> config = Map.of("bootstrap.servers", kafka.bootstrapServers(), "acks", "all");
        try (KafkaProducer<String, String> producer =
                new KafkaProducer<>(config, new StringSerializer(), new StringSerializer())) {
            producer.send(new ProducerRecord<>(TOPIC, 0, "key", text)).get();
        }
    }

    private static List<String> read(LocalKafka kafka) {
        Map<String, Object> config = Map.of("bootstrap.servers", kafka.bootstrapServers());
        try (KafkaConsumer<String, String> consumer =
                new KafkaConsumer<>(config, new StringDeserializer(), new StringDeserializer())) {
            List<TopicPartition> partition = List.of(new TopicPartition(TOPIC, 0));
            consumer.assign(partition);
            consumer.seekToBeginning(partition);
            return consumer.poll(LONGEST_WAIT).records(partition.getFirst()).stream()
                    .map(record -> record.value())
                    .toList();
        }
    }
}
