package dev.rapport.followup.ledger;

import dev.rapport.service.problem.Problems;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A seat's own limits. What is left out stays; 0 goes back to what is known.
record LimitsRequest(
        @Nullable Integer notesAMonth,
        @Nullable Integer invitationsAWeek,
        @Nullable Integer pending) {

    private static final int HIGHEST = 30_000;

    /// @throws io.quarkiverse.resteasy.problem.HttpProblem 400 for an amount out of bounds
    Map<LimitKind, Integer> amounts() {
        Map<LimitKind, Integer> amounts = new EnumMap<>(LimitKind.class);
        put(amounts, "notesAMonth", LimitKind.NOTES_A_MONTH, notesAMonth);
        put(amounts, "invitationsAWeek", LimitKind.INVITATIONS_A_WEEK, invitationsAWeek);
        put(amounts, "pending", LimitKind.PENDING, pending);
        return amounts;
    }

    private static void put(Map<LimitKind, Integer> amounts, String field, LimitKind kind, @Nullable Integer amount) {
        if (amount == null) {
            return;
        }
        if (amount < 0 || amount > HIGHEST) {
            throw Problems.invalidField(
                    field, "is " + amount, "send 1 to " + HIGHEST + ", or 0 for what is known of the network");
        }
        amounts.put(kind, amount);
    }
}
