package dev.rapport.followup.connection;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.NoArgGenerator;
import dev.rapport.contracts.ConnectionEvent;
import dev.rapport.contracts.Person;
import dev.rapport.followup.connection.Arrival.Contact;
import dev.rapport.messaging.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Takes up many people at a time. Nothing is planned for them; what happens next is told, and planned for, as ever.
@ApplicationScoped
public class Arrivals {

    private static final NoArgGenerator IDS = Generators.timeBasedEpochGenerator();
    private static final int AT_A_TIME = 500;

    private final ArrivalStore store;
    private final Outbox outbox;
    private final Clock clock;

    Arrivals(ArrivalStore store, Outbox outbox, Clock clock) {
        this.store = store;
        this.outbox = outbox;
        this.clock = clock;
    }

    /// Everyone whom the member has; nobody else imports for the member until this transaction ends.
    @Transactional(Transactional.TxType.MANDATORY)
    public List<KnownConnection> lockAll(UUID memberId) {
        store.lock(memberId);
        return store.known(memberId);
    }

    /// What was told of a connection's contacts.
    @Transactional(Transactional.TxType.MANDATORY)
    public List<Contact> contacts(UUID connectionId) {
        return store.contacts(connectionId);
    }

    /// Gives a connection what it lacks of the person, and leaves what it has.
    @Transactional(Transactional.TxType.MANDATORY)
    public void fillIn(UUID connectionId, Person person) {
        store.fillIn(connectionId, person);
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public void takeUp(UUID memberId, List<Arrival> arrivals) {
        for (int start = 0; start < arrivals.size(); start += AT_A_TIME) {
            takeUpTogether(memberId, arrivals.subList(start, Math.min(start + AT_A_TIME, arrivals.size())));
        }
    }

    private void takeUpTogether(UUID memberId, List<Arrival> arrivals) {
        Instant now = clock.instant();
        List<UUID> ids = arrivals.stream().map(arrival -> IDS.generate()).toList();
        store.insert(memberId, ids, arrivals, now);
        List<ArrivalStore.Entry> history = new ArrayList<>();
        List<ConnectionEvent> events = new ArrayList<>();
        for (int i = 0; i < ids.size(); i++) {
            history.addAll(history(ids.get(i), arrivals.get(i)));
            events.addAll(events(ids.get(i), memberId, arrivals.get(i)));
        }
        store.insertHistory(history, now);
        outbox.append(events);
    }

    private static List<ArrivalStore.Entry> history(UUID id, Arrival arrival) {
        List<ArrivalStore.Entry> entries = new ArrayList<>();
        entry(id, MoveKind.SENT, arrival.sentAt()).ifPresent(entries::add);
        entry(id, MoveKind.ACCEPTED, arrival.acceptedAt()).ifPresent(entries::add);
        arrival.contacts()
                .forEach(contact -> entry(id, contact.kind(), contact.at()).ifPresent(entries::add));
        return entries;
    }

    private static Optional<ArrivalStore.Entry> entry(UUID connectionId, MoveKind kind, @Nullable Instant at) {
        return Optional.ofNullable(at)
                .map(time -> new ArrivalStore.Entry(IDS.generate(), connectionId, kind.wireName(), time));
    }

    /// Others hear of notes that were sent and what became of them, not of old acquaintance.
    private static List<ConnectionEvent> events(UUID id, UUID memberId, Arrival arrival) {
        List<ConnectionEvent> events = new ArrayList<>();
        Instant sentAt = arrival.sentAt();
        if (sentAt == null) {
            return events;
        }
        String origin = arrival.archiveOnly() ? Connection.ARCHIVE : null;
        events.add(new ConnectionEvent.Sent(
                id, memberId, arrival.person(), arrival.note(), null, List.of(), sentAt, origin));
        Instant acceptedAt = arrival.acceptedAt();
        if (acceptedAt != null) {
            events.add(new ConnectionEvent.Accepted(id, memberId, arrival.person(), acceptedAt));
        }
        arrival.contacts().stream()
                .filter(Contact::reply)
                .findFirst()
                .ifPresent(first -> events.add(new ConnectionEvent.Replied(id, memberId, first.at())));
        return events;
    }
}
