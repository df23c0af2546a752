package dev.rapport.followup.connection;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/// What the calendar says about an invitation that was not accepted. Facts to know, not reminders: nobody is nudged to
/// chase (S17).
///
/// @param withdrawBy until when an open invitation can be taken back, before the network drops it
/// @param reinviteFrom from when the same person can be invited again after a withdrawal
@JsonInclude(JsonInclude.Include.NON_NULL)
record InvitationDates(
        @Nullable Instant withdrawBy, @Nullable Instant reinviteFrom) {

    /// Null where there is nothing to know.
    static @Nullable InvitationDates of(Connection connection, InvitationConfig config) {
        return switch (connection.state()) {
            case ConnectionState.Sent sent -> open(sent.since(), config);
            case ConnectionState.NotAccepted ended ->
                connection.sentAt == null ? null : open(connection.sentAt, config);
            case ConnectionState.Withdrawn withdrawn ->
                new InvitationDates(null, after(withdrawn.since(), config.restAfterWithdrawal()));
            case ConnectionState.Prepared state -> null;
            case ConnectionState.Accepted state -> null;
            case ConnectionState.InConversation state -> null;
            case ConnectionState.InterestMentioned state -> null;
            case ConnectionState.Expired state -> null;
            case ConnectionState.Closed state -> null;
        };
    }

    private static InvitationDates open(Instant sentAt, InvitationConfig config) {
        return new InvitationDates(after(sentAt, config.pending()), null);
    }

    private static Instant after(Instant start, Period period) {
        return start.atZone(ZoneOffset.UTC).plus(period).toInstant();
    }
}
