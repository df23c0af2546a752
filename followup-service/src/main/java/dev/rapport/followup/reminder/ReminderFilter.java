package dev.rapport.followup.reminder;

import dev.rapport.followup.seat.MemberFilter;
import dev.rapport.service.problem.Fields;
import dev.rapport.service.problem.Problems;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Which reminders to list.
record ReminderFilter(Optional<ReminderState> state, Optional<UUID> memberId, Optional<UUID> connectionId) {

    private static final List<String> STATES =
            Arrays.stream(ReminderState.values()).map(ReminderState::wireName).toList();

    static ReminderFilter of(@Nullable String state, @Nullable String member, @Nullable String connection, UUID self) {
        return new ReminderFilter(
                Optional.ofNullable(state)
                        .map(name -> Fields.oneOf("state", name, STATES))
                        .map(ReminderState::of),
                MemberFilter.of(member, self),
                Optional.ofNullable(connection).map(ReminderFilter::connectionId));
    }

    private static UUID connectionId(String value) {
        try {
            return UUID.fromString(value);
        } catch (IllegalArgumentException notAnId) {
            throw Problems.invalidField("connection", "is not the id of a connection", "send an id or leave it out");
        }
    }
}
