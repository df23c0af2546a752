package dev.rapport.gateway.audit;

import dev.rapport.service.problem.Problems;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Which entries are wanted; what is absent limits nothing.
public class AuditFilter {

    @QueryParam("action")
    @Nullable
    String action;

    @QueryParam("memberId")
    @Nullable
    String memberId;

    @QueryParam("from")
    @Nullable
    String from;

    @QueryParam("to")
    @Nullable
    String to;

    @Nullable
    UUID member() {
        try {
            return memberId == null ? null : UUID.fromString(memberId);
        } catch (IllegalArgumentException notAnId) {
            throw Problems.invalidField("memberId", "is not a UUID", "send the id of a member");
        }
    }

    @Nullable
    Instant begin() {
        return instant("from", from);
    }

    @Nullable
    Instant end() {
        return instant("to", to);
    }

    private static @Nullable Instant instant(String field, @Nullable String value) {
        try {
            return value == null ? null : Instant.parse(value);
        } catch (DateTimeParseException notATime) {
            throw Problems.invalidField(field, "is not a time", "send one such as 2026-03-01T09:30:00Z");
        }
    }
}
