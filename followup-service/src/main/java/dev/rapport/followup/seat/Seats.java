package dev.rapport.followup.seat;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// The seats of the current workspace.
@ApplicationScoped
public class Seats {

    private final SeatStore store;
    private final SeatConfig config;
    private final ZoneId defaultZone;
    private final Event<SeatChanged> changes;

    /// @param defaultZone IANA name; the machine's zone if absent
    Seats(
            SeatStore store,
            SeatConfig config,
            @ConfigProperty(name = "rapport.default-zone") Optional<String> defaultZone,
            Event<SeatChanged> changes) {
        this.store = store;
        this.config = config;
        this.defaultZone = defaultZone.map(ZoneId::of).orElseGet(ZoneId::systemDefault);
        this.changes = changes;
    }

    /// The member's settings, or the defaults.
    @Transactional
    public Seat of(UUID memberId) {
        return store.find(memberId).orElseGet(() -> defaults(memberId));
    }

    /// Keeps the settings and lets what is planned follow them, in one transaction.
    @Transactional
    Seat save(Seat seat) {
        store.take(seat.memberId());
        store.save(seat);
        changes.fire(new SeatChanged(seat));
        return seat;
    }

    /// Keeps the member's seat as it is until the transaction ends. Taken before the rows of connections.
    @Transactional(Transactional.TxType.MANDATORY)
    public void hold(UUID memberId) {
        store.hold(memberId);
    }

    /// Whether the member has set anything.
    @Transactional
    public boolean isSet(UUID memberId) {
        return store.find(memberId).isPresent();
    }

    private Seat defaults(UUID memberId) {
        var time = new WorkingTime(defaultZone, config.workingDays(), config.workingFrom(), config.workingTo());
        return new Seat(memberId, time, config.noteLimit());
    }
}
