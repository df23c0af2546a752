package dev.rapport.messaging;

import dev.rapport.contracts.CloudEventHeaders;
import dev.rapport.contracts.Event;
import dev.rapport.contracts.EventEnvelope;
import dev.rapport.contracts.EventJson;
import dev.rapport.contracts.EventType;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.jspecify.annotations.Nullable;

/// Reads a CloudEvent in binary mode from a Kafka record.
final class EventReader {

    private EventReader() {}

    static String type(ConsumerRecord<?, ?> event) {
        return required(event, CloudEventHeaders.TYPE);
    }

    static EventEnvelope<Event> read(ConsumerRecord<?, byte[]> event, EventType type) {
        return new EventEnvelope<>(
                uuid(event, CloudEventHeaders.ID),
                uuid(event, CloudEventHeaders.WORKSPACE_ID),
                time(event),
                correlationId(event),
                data(event, type));
    }

    static @Nullable String header(ConsumerRecord<?, ?> event, String name) {
        Header header = event.headers().lastHeader(name);
        return header == null || header.value() == null ? null : new String(header.value(), StandardCharsets.UTF_8);
    }

    private static String correlationId(ConsumerRecord<?, ?> event) {
        String received = header(event, CloudEventHeaders.CORRELATION_ID);
        return received == null ? required(event, CloudEventHeaders.ID) : received;
    }

    private static Event data(ConsumerRecord<?, byte[]> event, EventType type) {
        if (event.value() == null) {
            throw new UnreadableEventException(type.typeName() + " has no data");
        }
        try {
            return EventJson.read(event.value(), type.dataClass());
        } catch (IOException cause) {
            throw new UnreadableEventException("data is not a " + type.typeName() + ": " + cause.getMessage(), cause);
        }
    }

    private static UUID uuid(ConsumerRecord<?, ?> event, String name) {
        String value = required(event, name);
        try {
            return UUID.fromString(value);
        } catch (IllegalArgumentException cause) {
            throw new UnreadableEventException("header " + name + " is not a UUID: " + value, cause);
        }
    }

    private static Instant time(ConsumerRecord<?, ?> event) {
        String value = required(event, CloudEventHeaders.TIME);
        try {
            return OffsetDateTime.parse(value).toInstant();
        } catch (DateTimeParseException cause) {
            throw new UnreadableEventException("header ce_time is not an RFC 3339 time: " + value, cause);
        }
    }

    private static String required(ConsumerRecord<?, ?> event, String name) {
        String value = header(event, name);
        if (value == null) {
            throw new UnreadableEventException("header " + name + " is missing");
        }
        return value;
    }
}
