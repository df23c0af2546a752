package dev.rapport.followup.privacy;

import dev.rapport.contracts.ConnectionEvent;
import dev.rapport.contracts.Topics;
import dev.rapport.followup.stream.Notices;
import dev.rapport.messaging.ForgottenKeys;
import dev.rapport.messaging.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Erases people of the current workspace, in one transaction with the events that tell the other services to forget
/// them.
@ApplicationScoped
class Erasure {

    /// Why someone was erased.
    enum Cause {
        REQUEST,
        RETENTION,
        WORKSPACE
    }

    private final ErasureStore store;
    private final ErasureLog log;
    private final ForgottenKeys forgotten;
    private final Outbox outbox;
    private final Notices notices;
    private final Clock clock;

    Erasure(ErasureStore store, ErasureLog log, ForgottenKeys forgotten, Outbox outbox, Notices notices, Clock clock) {
        this.store = store;
        this.log = log;
        this.forgotten = forgotten;
        this.outbox = outbox;
        this.notices = notices;
        this.clock = clock;
    }

    /// Whether that connection was erased before.
    @Transactional(TxType.MANDATORY)
    boolean isErased(UUID connectionId) {
        return forgotten.contains(connectionId);
    }

    /// Erases people whose rows this transaction has locked.
    ///
    /// @param askedBy the member who asked; null where it came by itself
    /// @return how many
    @Transactional(TxType.MANDATORY)
    int erase(List<Erased> people, Cause cause, @Nullable UUID askedBy) {
        if (people.isEmpty()) {
            return 0;
        }
        List<UUID> ids = people.stream().map(Erased::connectionId).toList();
        forgotten.forget(ids);
        store.remove(ids);
        people.forEach(store::removeFromDigests);
        Instant now = clock.instant();
        List<ConnectionEvent.Erased> events = people.stream()
                .map(person -> new ConnectionEvent.Erased(person.connectionId(), person.memberId(), now))
                .toList();
        outbox.append(events);
        outbox.appendTombstones(Topics.REMINDERS, events);
        log.add(cause, askedBy, ids.size(), now);
        events.forEach(event -> notices.append(event.memberId(), event));
        return ids.size();
    }
}
