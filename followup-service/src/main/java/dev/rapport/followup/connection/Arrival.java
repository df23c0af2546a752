package dev.rapport.followup.connection;

import dev.rapport.contracts.NoteDetails;
import dev.rapport.contracts.Person;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A person who comes in with an import, as far as things have gone by then.
///
/// @param sentAt null if no invitation of the member's is known
/// @param contacts since the acceptance, the oldest first
/// @param archiveOnly whether nothing but a data archive tells of the sending
public record Arrival(
        Person person,
        NoteDetails note,
        @Nullable Instant sentAt,
        @Nullable Instant acceptedAt,
        List<Contact> contacts,
        boolean archiveOnly) {

    public Arrival {
        contacts = List.copyOf(contacts);
    }

    /// @param reply theirs; the member's own otherwise
    public record Contact(Instant at, boolean reply) implements Comparable<Contact> {

        @Override
        public int compareTo(Contact other) {
            int byTime = at.compareTo(other.at);
            return byTime == 0 ? Boolean.compare(reply, other.reply) : byTime;
        }

        MoveKind kind() {
            return reply ? MoveKind.REPLIED : MoveKind.TOUCHED;
        }
    }

    /// As the API names where it stands.
    public String wireState() {
        return state(Instant.EPOCH).wireName();
    }

    /// @param now for a note that is not sent yet
    ConnectionState state(Instant now) {
        if (acceptedAt == null) {
            return sentAt == null ? new ConnectionState.Prepared(now) : new ConnectionState.Sent(sentAt);
        }
        return contacts.stream()
                .filter(Contact::reply)
                .findFirst()
                .<ConnectionState>map(first -> new ConnectionState.InConversation(first.at()))
                .orElseGet(() -> new ConnectionState.Accepted(acceptedAt));
    }
}
