package dev.rapport.followup.delivery;

import dev.rapport.followup.delivery.Outcome.Delivered;
import dev.rapport.followup.delivery.Outcome.Gone;
import dev.rapport.followup.delivery.Outcome.Refused;
import dev.rapport.service.sql.Sql;
import dev.rapport.tenancy.WorkspaceScope;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;

/// Writes down how attempts went, and stops subscriptions that have failed for a day.
@ApplicationScoped
class DeliveryRecords {

    /// Only the attempt that holds the claim counts: one whose lease ran out has nothing to say any more.
    private static final String RECORD = """
            update delivery
            set state = ?, next_attempt_at = coalesce(?, next_attempt_at), leased_until = null, last_status = ?,
                last_error = ?, finished_at = ?
            where id = ? and attempts = ? and state = 'pending' and leased_until is not null
            """;

    private static final String WORKS = """
            update subscription set failing_since = null where id = ? and failing_since is not null
            """;

    private static final String FAILS = """
            update subscription set failing_since = ? where id = ? and failing_since is null
            """;

    private final Sql sql;
    private final WorkspaceScope workspaces;
    private final AutomaticStop stop;
    private final Clock clock;

    DeliveryRecords(Sql sql, WorkspaceScope workspaces, AutomaticStop stop, Clock clock) {
        this.sql = sql;
        this.workspaces = workspaces;
        this.stop = stop;
        this.clock = clock;
    }

    void write(Claimed claimed, Outcome outcome) {
        workspaces.inTransaction(claimed.workspaceId(), () -> {
            Instant now = clock.instant();
            switch (outcome) {
                case Delivered delivered -> delivered(claimed, delivered, now);
                case Refused refused -> refused(claimed, refused, now);
                case Gone gone -> gone(claimed, gone, now);
            }
            return claimed;
        });
    }

    private void delivered(Claimed claimed, Delivered delivered, Instant now) {
        sql.update(WORKS, claimed.subscriptionId());
        record(claimed, "delivered", null, delivered.status(), null, now);
    }

    private void refused(Claimed claimed, Refused refused, Instant now) {
        sql.update(FAILS, now, claimed.subscriptionId());
        Optional<Instant> next = Backoff.next(
                claimed.attempt(), claimed.firstDueAt(), now, refused.asked(), ThreadLocalRandom.current());
        if (next.isPresent()) {
            record(claimed, "pending", next.get(), refused.status(), refused.error(), null);
            return;
        }
        if (record(claimed, "failed", null, refused.status(), refused.error(), now)) {
            stop.ifNothingArrivedSince(claimed.subscriptionId(), claimed.firstDueAt(), refused.error());
        }
    }

    private void gone(Claimed claimed, Gone gone, Instant now) {
        String reason = "the receiver answered 410: it wants no more";
        if (record(claimed, "failed", null, gone.status(), reason, now)) {
            stop.now(claimed.subscriptionId(), reason);
        }
    }

    private boolean record(
            Claimed claimed,
            String state,
            @Nullable Instant next,
            @Nullable Integer status,
            @Nullable String error,
            @Nullable Instant finishedAt) {
        return sql.update(RECORD, state, next, status, error, finishedAt, claimed.id(), claimed.attempt()) == 1;
    }
}
