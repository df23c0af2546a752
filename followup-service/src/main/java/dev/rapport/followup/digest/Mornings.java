package dev.rapport.followup.digest;

import dev.rapport.followup.seat.SeatChanged;
import dev.rapport.followup.seat.Seats;
import dev.rapport.followup.seat.WorkingTime;
import dev.rapport.followup.subscription.DigestSubscribed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Instant;

/// Keeps each digest at its member's next morning: the first working moment of a day yet to come, as the member's own
/// clocks show it.
@ApplicationScoped
class Mornings {

    private final DigestStore store;
    private final Seats seats;
    private final Clock clock;

    Mornings(DigestStore store, Seats seats, Clock clock) {
        this.store = store;
        this.seats = seats;
        this.clock = clock;
    }

    void subscribed(@Observes DigestSubscribed made) {
        var subscription = made.subscription();
        WorkingTime time = seats.of(subscription.memberId()).workingTime();
        store.next(subscription.id(), after(clock.instant(), time));
    }

    void seatChanged(@Observes SeatChanged changed) {
        var seat = changed.seat();
        store.nextOfMember(seat.memberId(), after(clock.instant(), seat.workingTime()));
    }

    static Instant after(Instant now, WorkingTime time) {
        Instant tomorrow =
                time.dateOf(now).plusDays(1).atStartOfDay(time.zone()).toInstant();
        return time.next(tomorrow);
    }
}
