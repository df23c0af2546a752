package dev.rapport.followup.connection;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class HistoryStore implements PanacheRepositoryBase<HistoryEntry, UUID> {

    /// In the order in which it was told.
    List<HistoryEntry> of(UUID connectionId) {
        return list("connectionId", Sort.ascending("id"), connectionId);
    }
}
