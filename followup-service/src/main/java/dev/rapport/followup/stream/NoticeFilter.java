package dev.rapport.followup.stream;

import dev.rapport.followup.seat.MemberFilter;
import dev.rapport.service.problem.Problems;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What of a workspace a stream tells.
///
/// @param kinds the types of events (`reminder.due`); all if empty
record NoticeFilter(Set<String> kinds, Optional<UUID> ownerId) {

    static NoticeFilter of(@Nullable List<String> kinds, @Nullable String owner, UUID self) {
        List<String> given = kinds == null ? List.of() : kinds;
        for (String kind : given) {
            if (!kind.matches("[a-z]+\\.[a-z-]+")) {
                throw Problems.invalidField("kind", "is not the name of an event", "send reminder.due for example");
            }
        }
        return new NoticeFilter(Set.copyOf(given), MemberFilter.of(owner, self));
    }

    boolean lets(Notice notice) {
        return (kinds.isEmpty() || kinds.contains(notice.type()))
                && ownerId.map(notice.memberId()::equals).orElse(true);
    }
}
