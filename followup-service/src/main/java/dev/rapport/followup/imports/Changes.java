package dev.rapport.followup.imports;

import dev.rapport.contracts.NoteDetails;
import dev.rapport.contracts.Person;
import dev.rapport.followup.arc.Means;
import dev.rapport.followup.arc.StepKind;
import dev.rapport.followup.connection.Arrival;
import dev.rapport.followup.connection.Arrival.Contact;
import dev.rapport.followup.connection.ConnectionState;
import dev.rapport.followup.connection.KnownConnection;
import dev.rapport.followup.connection.Move;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// What an upload changes: people who come in, and what is news of those who are here.
///
/// @param unchanged people of whom it says nothing new
record Changes(List<Arrival> arrivals, List<News> news, int unchanged) {

    /// What a member told of a contact, they told about when it was; within so much it is the same contact.
    private static final Duration ABOUT = Duration.ofHours(12);

    /// @param missing what the connection lacks of the person
    record News(KnownConnection known, Person missing, List<Move> moves) {

        boolean isNone() {
            return moves.isEmpty()
                    && missing.company() == null
                    && missing.position() == null
                    && missing.profileUrl() == null;
        }
    }

    /// @param told contacts of a known connection
    static Changes of(People people, NoteDetails context, Function<UUID, List<Contact>> told) {
        List<Arrival> arrivals = new ArrayList<>();
        List<News> news = new ArrayList<>();
        int unchanged = 0;
        for (FoundPerson person : people.all()) {
            if (!person.isMentioned()) {
                continue;
            }
            KnownConnection known = person.known;
            if (known != null) {
                News found = new News(known, missing(known.person(), person.person()), moves(person, known, told));
                if (found.isNone()) {
                    unchanged++;
                } else {
                    news.add(found);
                }
            } else if (person.isConnection()) {
                arrivals.add(person.arrival(context));
            }
        }
        return new Changes(arrivals, news, unchanged);
    }

    private static Person missing(Person known, Person found) {
        return new Person(
                known.name(),
                known.company() == null ? found.company() : null,
                known.position() == null ? found.position() : null,
                known.profileUrl() == null ? found.profileUrl() : null);
    }

    /// What the member would tell, in the order in which it happened; nothing that is not legal.
    private static List<Move> moves(FoundPerson person, KnownConnection known, Function<UUID, List<Contact>> told) {
        List<Move> moves = new ArrayList<>();
        ConnectionState state = known.state();
        Instant sending = person.sending();
        if (state instanceof ConnectionState.Prepared && sending != null) {
            state = add(moves, state, new Move.Sent(sending));
        }
        Instant acceptance = later(person.acceptance(), known.sentAt());
        if (acceptance != null && isWaiting(state)) {
            state = add(moves, state, new Move.Accepted(acceptance));
        }
        if (state.isConnected() && !person.contacts().isEmpty()) {
            addContacts(moves, state, person, told.apply(known.id()), acceptance);
        }
        return moves;
    }

    private static void addContacts(
            List<Move> moves,
            ConnectionState start,
            FoundPerson person,
            List<Contact> told,
            @Nullable Instant acceptance) {
        ConnectionState state = start;
        for (Contact contact : person.contacts()) {
            boolean known = told.stream().anyMatch(other -> isAbout(other, contact));
            if (!known && acceptance != null && !contact.at().isBefore(acceptance)) {
                state = add(moves, state, move(contact));
            }
        }
    }

    private static ConnectionState add(List<Move> moves, ConnectionState state, Move move) {
        moves.add(move);
        return state.after(move);
    }

    private static Move move(Contact contact) {
        return contact.reply()
                ? new Move.Replied(contact.at(), Means.MESSAGE)
                : new Move.Touched(contact.at(), StepKind.MESSAGE.wireName(), null, Means.MESSAGE);
    }

    private static boolean isWaiting(ConnectionState state) {
        return state instanceof ConnectionState.Sent || state instanceof ConnectionState.NotAccepted;
    }

    private static boolean isAbout(Contact known, Contact found) {
        return known.reply() == found.reply()
                && Duration.between(known.at(), found.at()).abs().compareTo(ABOUT) <= 0;
    }

    private static @Nullable Instant later(@Nullable Instant time, @Nullable Instant floor) {
        return time != null && floor != null && floor.isAfter(time) ? floor : time;
    }
}
