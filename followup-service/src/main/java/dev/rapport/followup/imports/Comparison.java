package dev.rapport.followup.imports;

import dev.rapport.followup.connection.Arrival;
import dev.rapport.followup.connection.ConnectionState;
import dev.rapport.followup.connection.Move;
import dev.rapport.followup.imports.ImportReport.Accepted;
import dev.rapport.followup.imports.ImportReport.Change;
import dev.rapport.followup.imports.table.TableKind;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// An upload against what is known.
record Comparison(People people, Changes changes, Reading reading) {

    private static final int MOST_CHANGES = 50;
    private static final int MOST_ACCEPTED = 200;

    ImportReport report(UUID memberId) {
        List<Arrival> arrivals = changes.arrivals();
        int created = arrivals.size();
        int updated = changes.news().size();
        return new ImportReport(
                null,
                null,
                memberId,
                reading.files(),
                created + updated + changes.unchanged(),
                created,
                updated,
                changes.unchanged(),
                reading.leftOut(),
                count(arrival -> arrival.sentAt() != null) + moves(Move.Sent.class),
                count(arrival -> arrival.acceptedAt() != null) + moves(Move.Accepted.class),
                contacts(false) + moves(Move.Touched.class),
                contacts(true) + moves(Move.Replied.class),
                count(Arrival::archiveOnly) > 0 ? ImportReport.BIAS : null,
                sinceBefore(),
                changes(MOST_CHANGES),
                reading.faults());
    }

    /// What became of the open invitations; null if there were none or nothing tells.
    private ImportReport.@Nullable Comparison sinceBefore() {
        List<FoundPerson> open = people.all().stream()
                .filter(person -> person.known != null && person.known.state() instanceof ConnectionState.Sent)
                .toList();
        if (open.isEmpty() || !has(TableKind.CONNECTIONS)) {
            return null;
        }
        List<Accepted> accepted =
                changes.news().stream().flatMap(Comparison::accepted).toList();
        int waiting = open.size() - accepted.size();
        int listed = (int) open.stream()
                .filter(person -> person.isListedOpen() && person.acceptance() == null)
                .count();
        boolean tells = has(TableKind.INVITATIONS);
        return new ImportReport.Comparison(
                open.size(),
                accepted.size(),
                tells ? listed : waiting,
                tells ? Math.max(0, waiting - listed) : null,
                accepted.stream().limit(MOST_ACCEPTED).toList());
    }

    private static Stream<Accepted> accepted(Changes.News news) {
        return news.known().state() instanceof ConnectionState.Sent
                ? news.moves().stream()
                        .filter(Move.Accepted.class::isInstance)
                        .map(move ->
                                new Accepted(news.known().id(), news.known().sentAt(), move.at()))
                : Stream.empty();
    }

    private List<Change> changes(int most) {
        Stream<Change> created = changes.arrivals().stream().map(Comparison::change);
        Stream<Change> updated = changes.news().stream().map(Comparison::change);
        return Stream.concat(created, updated).limit(most).toList();
    }

    private static Change change(Arrival arrival) {
        int replies =
                (int) arrival.contacts().stream().filter(Arrival.Contact::reply).count();
        return new Change(
                "create",
                arrival.person().name(),
                arrival.person().company(),
                arrival.person().profileUrl(),
                arrival.wireState(),
                arrival.sentAt(),
                arrival.acceptedAt(),
                arrival.contacts().size() - replies,
                replies);
    }

    private static Change change(Changes.News news) {
        ConnectionState state = news.known().state();
        for (Move move : news.moves()) {
            state = state.after(move);
        }
        return new Change(
                "update",
                news.known().person().name(),
                news.known().person().company(),
                news.known().person().profileUrl(),
                state.wireName(),
                news.known().sentAt(),
                news.moves().stream()
                        .filter(Move.Accepted.class::isInstance)
                        .map(Move::at)
                        .findFirst()
                        .orElse(news.known().acceptedAt()),
                count(news, Move.Touched.class),
                count(news, Move.Replied.class));
    }

    private boolean has(TableKind kind) {
        return reading.files().stream().anyMatch(file -> Objects.equals(file.kind(), kind.wireName()));
    }

    private int count(Predicate<Arrival> which) {
        return (int) changes.arrivals().stream().filter(which).count();
    }

    private int contacts(boolean replies) {
        return (int) changes.arrivals().stream()
                .flatMap(arrival -> arrival.contacts().stream())
                .filter(contact -> contact.reply() == replies)
                .count();
    }

    private int moves(Class<? extends Move> kind) {
        return changes.news().stream().mapToInt(news -> count(news, kind)).sum();
    }

    private static int count(Changes.News news, Class<? extends Move> kind) {
        return (int) news.moves().stream().filter(kind::isInstance).count();
    }
}
