package dev.rapport.messaging;

import dev.rapport.contracts.CloudEventHeaders;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;

/// An event as the outbox holds it, and as a CloudEvent in binary mode.
///
/// @param data null in a tombstone
record OutboxRow(
        long sequence,
        UUID id,
        String topic,
        UUID key,
        String type,
        UUID workspaceId,
        String correlationId,
        OffsetDateTime occurredAt,
        @Nullable String data) {

    static OutboxRow of(ResultSet row) throws SQLException {
        return new OutboxRow(
                row.getLong("sequence"),
                row.getObject("id", UUID.class),
                row.getString("topic"),
                row.getObject("key", UUID.class),
                row.getString("type"),
                row.getObject("workspace_id", UUID.class),
                row.getString("correlation_id"),
                row.getObject("occurred_at", OffsetDateTime.class),
                row.getString("data"));
    }

    ProducerRecord<String, byte @Nullable []> toRecord(String source) {
        byte @Nullable [] value = data == null ? null : data.getBytes(StandardCharsets.UTF_8);
        var event = new ProducerRecord<String, byte @Nullable []>(topic, key.toString(), value);
        header(event, CloudEventHeaders.SPEC_VERSION, "1.0");
        header(event, CloudEventHeaders.ID, id.toString());
        header(event, CloudEventHeaders.TYPE, type);
        header(event, CloudEventHeaders.SOURCE, source);
        header(
                event,
                CloudEventHeaders.TIME,
                occurredAt.withOffsetSameInstant(ZoneOffset.UTC).toString());
        header(event, CloudEventHeaders.WORKSPACE_ID, workspaceId.toString());
        header(event, CloudEventHeaders.CORRELATION_ID, correlationId);
        header(event, CloudEventHeaders.CONTENT_TYPE, "application/json");
        return event;
    }

    private static void header(ProducerRecord<?, ?> event, String name, String value) {
        event.headers().add(name, value.getBytes(StandardCharsets.UTF_8));
    }
}
