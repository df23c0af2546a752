package dev.rapport.followup.ledger;

import dev.rapport.followup.seat.Seat;
import dev.rapport.followup.seat.Seats;
import dev.rapport.service.paging.Cursor;
import dev.rapport.service.paging.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The ledger of each seat. It counts what members told; it stops nobody.
@ApplicationScoped
class Ledger {

    private static final Duration WEEK = Duration.ofDays(7);

    private final LedgerStore store;
    private final Seats seats;
    private final Clock clock;

    Ledger(LedgerStore store, Seats seats, Clock clock) {
        this.store = store;
        this.seats = seats;
        this.clock = clock;
    }

    @Transactional
    List<LedgerEntry> of(UUID member) {
        return of(seats.of(member));
    }

    /// Of everybody who has a seat or a connection, or has sent one, by their ids.
    @Transactional
    Page<SeatsResource.SeatLedger> ofAll(@Nullable String cursor, int limit) {
        UUID after = Cursor.read(cursor, 1, parts -> UUID.fromString(parts.getFirst()))
                .orElse(null);
        return Page.of(store.members(after, limit + 1), limit, Cursor::of).map(member -> {
            Seat seat = seats.of(member);
            return SeatsResource.SeatLedger.of(seat, of(seat));
        });
    }

    private List<LedgerEntry> of(Seat seat) {
        UUID member = seat.memberId();
        Instant now = clock.instant();
        Usage usage = store.usage(member, monthOf(now, seat.workingTime().zone()), now.minus(WEEK));
        Map<String, Integer> own = store.limits(member);
        return Arrays.stream(LimitKind.values())
                .map(kind -> LedgerEntry.of(kind, usage.of(kind), limit(kind, own, seat)))
                .toList();
    }

    /// Sets the limits that the request names and leaves the others as they are.
    @Transactional
    List<LedgerEntry> limit(UUID member, LimitsRequest limits) {
        limits.amounts().forEach((kind, amount) -> {
            if (amount == 0) {
                store.reset(member, kind);
            } else {
                store.save(member, kind, amount);
            }
        });
        return of(member);
    }

    private static Optional<Limit> limit(LimitKind kind, Map<String, Integer> own, Seat seat) {
        return Optional.ofNullable(own.get(kind.wireName()))
                .map(amount -> new Limit(amount, Limit.OWN))
                .or(() -> kind.knownFor(seat));
    }

    private static Instant monthOf(Instant now, ZoneId zone) {
        return LocalDate.ofInstant(now, zone)
                .withDayOfMonth(1)
                .atStartOfDay(zone)
                .toInstant();
    }
}
