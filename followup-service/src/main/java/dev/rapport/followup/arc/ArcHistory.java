package dev.rapport.followup.arc;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// What the planner goes by.
///
/// @param contacts in the order of their times
/// @param handled the steps that were done or skipped
/// @param bumped whether the one bump is used: done, skipped, or shown to the member
public record ArcHistory(Instant acceptedAt, List<Contact> contacts, Set<String> handled, boolean bumped) {

    public ArcHistory {
        contacts = contacts.stream().sorted(Comparator.comparing(Contact::at)).toList();
        handled = Set.copyOf(handled);
    }

    int replies() {
        return (int) contacts.stream().filter(Contact::isAnswer).count();
    }

    /// How often an answer followed a message, talks included; the note that was accepted is the first message.
    int exchanges() {
        int exchanges = 0;
        boolean open = true;
        for (Contact contact : contacts) {
            switch (contact) {
                case Contact.Message message -> open = true;
                case Contact.Gesture gesture -> {}
                case Contact.Talk talk -> {
                    exchanges++;
                    open = false;
                }
                case Contact.Reply reply -> {
                    exchanges += open ? 1 : 0;
                    open = false;
                }
            }
        }
        return exchanges;
    }

    /// The last message, if nothing came back since.
    Optional<Contact.Message> unanswered() {
        Contact.Message open = null;
        for (Contact contact : contacts) {
            switch (contact) {
                case Contact.Message message -> open = message;
                case Contact.Gesture gesture -> {}
                case Contact.Talk talk -> open = null;
                case Contact.Reply reply -> open = null;
            }
        }
        return Optional.ofNullable(open);
    }

    /// The last thing that the member did.
    Optional<Instant> lastAct() {
        return last(contacts.stream().filter(contact -> !(contact instanceof Contact.Reply)));
    }

    Optional<Instant> lastReply() {
        return last(contacts.stream().filter(Contact::isAnswer));
    }

    /// Whether they spoke, and nothing was written since.
    boolean talkedLast() {
        return contacts.stream()
                .filter(contact -> !(contact instanceof Contact.Gesture))
                .reduce((first, second) -> second)
                .filter(Contact.Talk.class::isInstance)
                .isPresent();
    }

    /// How long the person took for the last answer; empty while a message waits for one.
    Optional<Duration> latency() {
        Instant asked = acceptedAt;
        Duration latency = null;
        for (Contact contact : contacts) {
            switch (contact) {
                case Contact.Message message -> {
                    asked = message.at();
                    latency = null;
                }
                case Contact.Gesture gesture -> {}
                case Contact.Talk talk -> {
                    asked = talk.at();
                    latency = Duration.ZERO;
                }
                case Contact.Reply reply -> latency = latency == null ? Duration.between(asked, reply.at()) : latency;
            }
        }
        return Optional.ofNullable(latency);
    }

    private static Optional<Instant> last(Stream<Contact> contacts) {
        return contacts.map(Contact::at).max(Comparator.naturalOrder());
    }
}
