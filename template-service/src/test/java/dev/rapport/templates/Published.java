package dev.rapport.templates;

import dev.rapport.contracts.CloudEventHeaders;
import dev.rapport.contracts.Event;
import dev.rapport.contracts.EventJson;
import dev.rapport.contracts.EventType;
import dev.rapport.testing.KafkaProbe;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.eclipse.microprofile.config.ConfigProvider;

/// Events on the real topics, as other services write and read them.
public final class Published {

    private static final Duration LONGEST = Duration.ofSeconds(10);

    private Published() {}

    /// The first `count` events of the kind that match; fewer if they do not come.
    public static <E extends Event> List<E> read(Class<E> type, Predicate<E> wanted, int count) {
        EventType eventType = EventType.of(type);
        try (KafkaProbe probe = probe()) {
            return probe
                    .read(
                            eventType.topic(),
                            event -> KafkaProbe.header(event, CloudEventHeaders.TYPE)
                                            .equals(eventType.typeName())
                                    && wanted.test(parse(event.value(), type)),
                            count,
                            LONGEST)
                    .stream()
                    .map(event -> parse(event.value(), type))
                    .toList();
        }
    }

    /// Sends an event as another service would; a second call with the same id is a second delivery.
    public static void send(UUID eventId, UUID workspaceId, Event event) {
        sendRaw(eventId, workspaceId, EventType.of(event), event.key(), EventJson.write(event));
    }

    public static void sendRaw(UUID eventId, UUID workspaceId, EventType type, UUID key, String data) {
        var message = new ProducerRecord<>(type.topic(), key.toString(), data.getBytes(StandardCharsets.UTF_8));
        header(message, CloudEventHeaders.SPEC_VERSION, "1.0");
        header(message, CloudEventHeaders.ID, eventId.toString());
        header(message, CloudEventHeaders.TYPE, type.typeName());
        header(message, CloudEventHeaders.SOURCE, "/rapport/test");
        header(message, CloudEventHeaders.TIME, Instant.EPOCH.toString());
        header(message, CloudEventHeaders.WORKSPACE_ID, workspaceId.toString());
        header(message, CloudEventHeaders.CORRELATION_ID, "test");
        try (KafkaProbe probe = probe()) {
            probe.send(message);
        }
    }

    public static KafkaProbe probe() {
        return new KafkaProbe(ConfigProvider.getConfig().getValue("kafka.bootstrap.servers", String.class));
    }

    private static void header(ProducerRecord<?, ?> message, String name, String value) {
        message.headers().add(name, value.getBytes(StandardCharsets.UTF_8));
    }

    private static <E extends Event> E parse(byte[] data, Class<E> type) {
        try {
            return EventJson.read(data, type);
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }
}
