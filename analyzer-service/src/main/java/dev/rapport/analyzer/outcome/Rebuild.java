package dev.rapport.analyzer.outcome;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.NoArgGenerator;
import dev.rapport.contracts.ConnectionEvent;
import dev.rapport.contracts.Topics;
import dev.rapport.messaging.EventHandlers;
import dev.rapport.messaging.TopicReplay;
import dev.rapport.tenancy.WorkspaceScope;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/// Makes a workspace's outcomes anew from the topic, in one transaction: until it ends the old ones are there, and if
/// it is interrupted they stay. A note that the topic no longer tells of keeps what is known of it.
@ApplicationScoped
class Rebuild {

    private static final Logger LOG = Logger.getLogger(Rebuild.class);
    private static final NoArgGenerator IDS = Generators.timeBasedEpochGenerator();
    private static final Duration LONGEST = Duration.ofHours(6);

    /// Without a sign of life for so long it is no longer running.
    static final Duration SILENCE = Duration.ofMinutes(2);

    private final RebuildStore store;
    private final SentNoteStore notes;
    private final Outcomes outcomes;
    private final TopicReplay topic;
    private final WorkspaceScope workspaces;
    private final Clock clock;

    Rebuild(
            RebuildStore store,
            SentNoteStore notes,
            Outcomes outcomes,
            TopicReplay topic,
            WorkspaceScope workspaces,
            Clock clock) {
        this.store = store;
        this.notes = notes;
        this.outcomes = outcomes;
        this.topic = topic;
        this.workspaces = workspaces;
        this.clock = clock;
    }

    /// Starts it in a thread of its own; false if one is running.
    boolean start(UUID workspaceId) {
        UUID id = IDS.generate();
        Instant now = clock.instant();
        boolean started = workspaces.inTransaction(workspaceId, () -> store.start(id, now, now.minus(SILENCE)));
        if (started) {
            Thread.ofPlatform().name("outcome-rebuild").daemon().start(() -> run(workspaceId, id));
        }
        return started;
    }

    private void run(UUID workspaceId, UUID id) {
        try {
            workspaces.inTransaction(workspaceId, LONGEST, () -> replay(workspaceId, id));
            workspaces.inTransaction(workspaceId, () -> end(id, null));
        } catch (RuntimeException failure) {
            LOG.warnf("Outcomes were not rebuilt: %s", failure.getMessage());
            LOG.debug("Cause of the failed rebuilding", failure);
            workspaces.inTransaction(workspaceId, () -> end(id, String.valueOf(failure.getMessage())));
        }
    }

    private boolean end(UUID id, @Nullable String failure) {
        store.end(id, clock.instant(), failure);
        return true;
    }

    private long replay(UUID workspaceId, UUID id) {
        Map<UUID, OptionalInt> scores = new HashMap<>();
        EventHandlers handlers = EventHandlers.of("outcome-rebuild")
                .on(ConnectionEvent.Sent.class, event -> {
                    OptionalInt known = anew(scores, event.data().connectionId());
                    outcomes.sent(workspaceId, event.data(), known);
                })
                .on(ConnectionEvent.Accepted.class, event -> {
                    anew(scores, event.data().connectionId());
                    outcomes.accepted(event.data());
                })
                .on(ConnectionEvent.NotAccepted.class, event -> {
                    anew(scores, event.data().connectionId());
                    outcomes.notAccepted(event.data());
                })
                .on(ConnectionEvent.Replied.class, event -> {
                    anew(scores, event.data().connectionId());
                    outcomes.replied(event.data());
                });
        return topic.replay(Topics.CONNECTIONS, workspaceId, handlers, events -> seen(workspaceId, id, events));
    }

    /// Forgets the note at its first event, and remembers its score, which would take long to find again.
    private OptionalInt anew(Map<UUID, OptionalInt> scores, UUID connectionId) {
        return scores.computeIfAbsent(connectionId, notes::reset);
    }

    private void seen(UUID workspaceId, UUID id, long events) {
        workspaces.inTransaction(workspaceId, () -> {
            store.seen(id, clock.instant(), events);
            return true;
        });
    }
}
