package dev.rapport.followup.connection;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.NoArgGenerator;
import dev.rapport.tenancy.CurrentWorkspace;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// Keeps what happens to connections; nothing in it is ever changed.
@ApplicationScoped
class History {

    private static final NoArgGenerator IDS = Generators.timeBasedEpochGenerator();

    private final HistoryStore store;
    private final CurrentWorkspace workspace;
    private final Clock clock;

    History(HistoryStore store, CurrentWorkspace workspace, Clock clock) {
        this.store = store;
        this.workspace = workspace;
        this.clock = clock;
    }

    /// In the order in which it was told.
    List<HistoryEntry> of(UUID connectionId) {
        return store.of(connectionId);
    }

    /// The newest first.
    List<HistoryEntry> newest(UUID connectionId, Optional<UUID> before, int limit) {
        return store.newest(connectionId, before, limit);
    }

    Map<UUID, List<DateChange>> dateChanges(Collection<UUID> reminderIds) {
        return store.dateChanges(reminderIds);
    }

    void add(HistoryEntry entry) {
        entry.id = IDS.generate();
        entry.workspaceId = workspace.id();
        entry.recordedAt = clock.instant();
        store.persist(entry);
    }
}
