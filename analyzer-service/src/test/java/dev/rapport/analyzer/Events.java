package dev.rapport.analyzer;

import dev.rapport.contracts.CloudEventHeaders;
import dev.rapport.contracts.Event;
import dev.rapport.contracts.EventJson;
import dev.rapport.contracts.EventType;
import dev.rapport.testing.KafkaProbe;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.eclipse.microprofile.config.ConfigProvider;

/// Events as another service publishes them.
public final class Events {

    public static final Instant TIME = Instant.parse("2026-03-02T09:00:00Z");

    private Events() {}

    public static KafkaProbe probe() {
        return new KafkaProbe(ConfigProvider.getConfig().getValue("kafka.bootstrap.servers", String.class));
    }

    public static ProducerRecord<String, byte[]> of(UUID workspaceId, Event event) {
        return of(UUID.randomUUID(), workspaceId, event, EventJson.write(event));
    }

    public static ProducerRecord<String, byte[]> of(UUID id, UUID workspaceId, Event event, String data) {
        EventType type = EventType.of(event);
        var published =
                new ProducerRecord<>(type.topic(), event.key().toString(), data.getBytes(StandardCharsets.UTF_8));
        header(published, CloudEventHeaders.SPEC_VERSION, "1.0");
        header(published, CloudEventHeaders.ID, id.toString());
        header(published, CloudEventHeaders.TYPE, type.typeName());
        header(published, CloudEventHeaders.SOURCE, "/rapport/test");
        header(published, CloudEventHeaders.TIME, TIME.toString());
        header(published, CloudEventHeaders.WORKSPACE_ID, workspaceId.toString());
        header(published, CloudEventHeaders.CORRELATION_ID, "test-" + id);
        return published;
    }

    private static void header(ProducerRecord<?, ?> event, String name, String value) {
        event.headers().add(name, value.getBytes(StandardCharsets.UTF_8));
    }
}
