package dev.rapport.followup.connection;

import dev.rapport.followup.seat.MemberFilter;
import dev.rapport.service.problem.Fields;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Which connections to list.
///
/// @param words part of the person's name, company or position, whatever the case
record ConnectionFilter(Optional<String> state, Optional<UUID> memberId, Optional<String> words) {

    private static final int LONGEST_WORDS = 100;

    private static final List<String> STATES = List.of(
            "prepared",
            "sent",
            "accepted",
            "in_conversation",
            "interest_mentioned",
            "not_accepted",
            "withdrawn",
            "expired",
            "closed");

    static ConnectionFilter of(@Nullable String state, @Nullable String member, @Nullable String words, UUID self) {
        Optional<String> known = Optional.ofNullable(state).map(name -> Fields.oneOf("state", name, STATES));
        Optional<String> sought = Optional.ofNullable(Fields.optionalText("q", words, LONGEST_WORDS));
        return new ConnectionFilter(known, MemberFilter.of(member, self), sought);
    }
}
