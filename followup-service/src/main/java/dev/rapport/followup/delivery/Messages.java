package dev.rapport.followup.delivery;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.rapport.contracts.Event;
import dev.rapport.contracts.EventEnvelope;
import dev.rapport.contracts.EventJson;
import dev.rapport.contracts.EventType;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.UUID;

/// Writes what webhooks get: `type`, `timestamp` and `data`, as Standard Webhooks has it, and whose it is.
@ApplicationScoped
class Messages {

    static final String TEST = "subscription.test";

    private final ObjectMapper json;

    Messages(ObjectMapper json) {
        this.json = json;
    }

    String of(EventEnvelope<? extends Event> envelope) {
        try {
            ObjectNode message = message(typeOf(envelope.data()), envelope.time(), envelope.workspaceId());
            message.set("data", json.readTree(EventJson.write(envelope.data())));
            return json.writeValueAsString(message);
        } catch (IOException cause) {
            throw new UncheckedIOException("an event's own JSON can be read", cause);
        }
    }

    String test(UUID subscriptionId, Instant now, UUID workspaceId) {
        ObjectNode message = message(TEST, now, workspaceId);
        message.putObject("data").put("subscriptionId", subscriptionId.toString());
        return message.toString();
    }

    /// `reminder.due` for `dev.rapport.reminder.due.v1`.
    static String typeOf(Event event) {
        String name = EventType.of(event).typeName();
        return name.substring("dev.rapport.".length(), name.lastIndexOf('.'));
    }

    private ObjectNode message(String type, Instant at, UUID workspaceId) {
        return json.createObjectNode()
                .put("type", type)
                .put("timestamp", at.toString())
                .put("workspaceId", workspaceId.toString());
    }
}
