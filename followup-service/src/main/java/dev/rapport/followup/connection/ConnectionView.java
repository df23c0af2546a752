package dev.rapport.followup.connection;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.rapport.contracts.NoteDetails;
import dev.rapport.contracts.Person;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A connection as clients see it.
///
/// @param arc the arc that was chosen, or that it is on; absent while the workspace's default will decide
/// @param legalMoves what may be told of it next
/// @param followUp what is planned, and why
/// @param advice a word for a state that invites a mistake; absent otherwise
/// @param invitation dates to know of an invitation that was not accepted; absent otherwise
/// @param history only where one connection is asked for
@JsonInclude(JsonInclude.Include.NON_NULL)
record ConnectionView(
        UUID id,
        UUID memberId,
        Person person,
        NoteDetails note,
        @Nullable UUID templateVersionId,
        List<String> rules,
        String state,
        Instant since,
        @Nullable Instant sentAt,
        @Nullable Instant acceptedAt,
        @Nullable ArcInUse arc,
        List<String> legalMoves,
        FollowUp followUp,
        @Nullable String advice,
        @Nullable InvitationDates invitation,
        Instant createdAt,
        @Nullable List<HistoryView> history) {

    /// @param version set with the acceptance; until then the newest one counts
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ArcInUse(String id, @Nullable Integer version) {}

    /// @param state `none`, `planned`, `waiting` or `ended`
    record FollowUp(String state, String reason) {}

    /// @param history null where it is not asked for
    static ConnectionView of(
            Connection connection, @Nullable InvitationDates invitation, @Nullable List<HistoryEntry> history) {
        return new ConnectionView(
                connection.id,
                connection.memberId,
                connection.person(),
                connection.note(),
                connection.templateVersionId,
                connection.rules,
                connection.state,
                connection.stateSince,
                connection.sentAt,
                connection.acceptedAt,
                connection.arc == null ? null : new ArcInUse(connection.arc, connection.arcVersion),
                connection.state().legalMoves().stream().map(MoveKind::wireName).toList(),
                new FollowUp(connection.plan, connection.planReason),
                Advice.of(connection.state()),
                invitation,
                connection.createdAt,
                history == null ? null : history.stream().map(HistoryView::of).toList());
    }
}
