package dev.rapport.followup.connection;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

@ApplicationScoped
class HistoryStore implements PanacheRepositoryBase<HistoryEntry, UUID> {

    /// The changes of the reminders' dates, by reminder, in order.
    Map<UUID, List<DateChange>> dateChanges(Collection<UUID> reminderIds) {
        return reminderIds.isEmpty()
                ? Map.of()
                : list("reminderId in ?1 and toAt is not null", Sort.ascending("id"), reminderIds).stream()
                        .collect(Collectors.groupingBy(
                                entry -> entry.reminderId, Collectors.mapping(DateChange::of, Collectors.toList())));
    }

    /// The newest first.
    List<HistoryEntry> newest(UUID connectionId, Optional<UUID> before, int limit) {
        Sort newest = Sort.descending("id");
        var query = before.isPresent()
                ? find("connectionId = ?1 and id < ?2", newest, connectionId, before.get())
                : find("connectionId", newest, connectionId);
        return query.range(0, limit - 1).list();
    }

    /// In the order in which it was told.
    List<HistoryEntry> of(UUID connectionId) {
        return list("connectionId", Sort.ascending("id"), connectionId);
    }
}
