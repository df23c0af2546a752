package dev.rapport.followup.delivery;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonRawValue;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A delivery as clients see it.
///
/// @param nextAttemptAt when it is tried again; absent once it is over
@JsonInclude(JsonInclude.Include.NON_NULL)
record DeliveryView(
        UUID id,
        UUID messageId,
        String type,
        String state,
        int attempts,
        @Nullable Instant nextAttemptAt,
        @Nullable Integer lastStatus,
        @Nullable String lastError,
        Instant createdAt,
        @Nullable Instant finishedAt,
        @JsonRawValue String payload) {

    static DeliveryView of(Delivery delivery) {
        return new DeliveryView(
                delivery.id(),
                delivery.messageId(),
                delivery.type(),
                delivery.state(),
                delivery.attempts(),
                delivery.state().equals("pending") ? delivery.nextAttemptAt() : null,
                delivery.lastStatus(),
                delivery.lastError(),
                delivery.createdAt(),
                delivery.finishedAt(),
                delivery.payload());
    }
}
