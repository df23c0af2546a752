package dev.rapport.followup.imports;

import dev.rapport.contracts.NoteDetails;
import dev.rapport.contracts.Person;
import dev.rapport.followup.connection.Arrival;
import dev.rapport.followup.connection.Arrival.Contact;
import dev.rapport.followup.connection.KnownConnection;
import dev.rapport.followup.imports.table.TextDates.Moment;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// What an upload tells of one person, piece by piece, on top of what is known.
final class FoundPerson {

    private static final int MOST_CONTACTS = 50;

    final @Nullable KnownConnection known;
    private Person person;
    private @Nullable NoteDetails note;
    private @Nullable Instant sentAt;
    private @Nullable Moment acceptedAt;
    private @Nullable Contact firstReply;
    private final TreeSet<Contact> contacts = new TreeSet<>();
    private boolean told;
    private boolean listedOpen;
    private boolean mentioned;

    FoundPerson(Person person, @Nullable KnownConnection known) {
        this.person = person;
        this.known = known;
    }

    Person person() {
        return person;
    }

    /// Takes what the person lacks so far.
    void fillIn(Person other) {
        mentioned = true;
        person = new Person(
                person.name().isEmpty() ? other.name() : person.name(),
                person.company() == null ? other.company() : person.company(),
                person.position() == null ? other.position() : person.position(),
                person.profileUrl() == null ? other.profileUrl() : person.profileUrl());
    }

    /// The latest invitation counts.
    void invited(Instant at, NoteDetails with) {
        listedOpen = true;
        if (sentAt == null || at.isAfter(sentAt)) {
            sentAt = at;
            note = with;
        }
    }

    /// A row of a tool that keeps the team's own record.
    void told(NoteDetails with) {
        told = true;
        note = with;
    }

    void accepted(Moment at) {
        acceptedAt = at;
    }

    /// What was said before the acceptance is no touch: the note itself, or an old mail.
    void contact(Contact contact) {
        Instant accepted = acceptance();
        if (accepted == null || contact.at().isBefore(accepted)) {
            return;
        }
        if (contact.reply() && (firstReply == null || contact.compareTo(firstReply) < 0)) {
            firstReply = contact;
        }
        contacts.add(contact);
        if (contacts.size() > MOST_CONTACTS) {
            contacts.pollFirst();
        }
    }

    boolean isMentioned() {
        return mentioned;
    }

    /// Whether the upload still lists the invitation.
    boolean isListedOpen() {
        return listedOpen;
    }

    /// Whether there is anything that makes a connection of the person.
    boolean isConnection() {
        return told || sentAt != null || acceptedAt != null;
    }

    @Nullable
    String noteText() {
        return note == null ? null : note.text();
    }

    /// An acceptance before the invitation belongs to an earlier one that is not known.
    @Nullable
    Instant sending() {
        Instant accepted = acceptedAt == null ? null : acceptedAt.at();
        boolean stale = accepted != null
                && sentAt != null
                && sentAt.isAfter(accepted.plus(acceptedAt.dayOnly() ? Duration.ofDays(1) : Duration.ZERO));
        return stale ? null : sentAt;
    }

    /// Only a day is known of most acceptances; that of the invitation's own day came after the invitation.
    @Nullable
    Instant acceptance() {
        if (acceptedAt == null) {
            return known == null ? null : known.acceptedAt();
        }
        Instant sending = sending();
        return sending != null && sending.isAfter(acceptedAt.at()) ? sending : acceptedAt.at();
    }

    List<Contact> contacts() {
        TreeSet<Contact> all = new TreeSet<>(contacts);
        if (firstReply != null) {
            all.add(firstReply);
        }
        return new ArrayList<>(all);
    }

    /// @param context of notes that say none
    Arrival arrival(NoteDetails context) {
        Instant sending = sending();
        return new Arrival(
                person, note == null ? context : note, sending, acceptance(), contacts(), sending != null && !told);
    }
}
