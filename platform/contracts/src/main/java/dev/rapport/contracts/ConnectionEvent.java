package dev.rapport.contracts;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What happened between a member and a person. The key is the connection.
public sealed interface ConnectionEvent extends Event {

    UUID connectionId();

    /// The seat on whose behalf it happened.
    UUID memberId();

    @Override
    default UUID key() {
        return connectionId();
    }

    /// The member says that the note was sent.
    ///
    /// @param templateVersionId the version that the note was written from, if any
    /// @param rules ids of the rules that had findings in the note, strengths included
    /// @param origin `archive` where only a data archive tells of the sending; it may lack what was accepted
    record Sent(
            UUID connectionId,
            UUID memberId,
            Person person,
            NoteDetails note,
            @Nullable UUID templateVersionId,
            List<String> rules,
            Instant sentAt,
            @Nullable String origin)
            implements ConnectionEvent {

        public Sent {
            rules = List.copyOf(rules);
        }
    }

    record Accepted(UUID connectionId, UUID memberId, Person person, Instant acceptedAt) implements ConnectionEvent {}

    record NotAccepted(UUID connectionId, UUID memberId, Instant notAcceptedAt) implements ConnectionEvent {}

    record Replied(UUID connectionId, UUID memberId, Instant repliedAt) implements ConnectionEvent {}

    /// @param reason why it ended, in words for the member
    record Closed(UUID connectionId, UUID memberId, String reason, Instant closedAt) implements ConnectionEvent {}

    /// The person was erased. Whoever keeps anything about the connection forgets it, except in counts that name
    /// nobody,
    /// and takes no older event of it any more.
    record Erased(UUID connectionId, UUID memberId, Instant erasedAt) implements ConnectionEvent {}
}
