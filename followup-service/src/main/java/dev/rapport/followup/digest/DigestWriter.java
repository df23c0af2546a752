package dev.rapport.followup.digest;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.rapport.followup.delivery.DeliveryStore;
import dev.rapport.followup.digest.DigestStore.Digest;
import dev.rapport.followup.digest.DigestStore.Place;
import dev.rapport.followup.seat.Seats;
import dev.rapport.followup.seat.WorkingTime;
import dev.rapport.tenancy.WorkspaceScope;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/// Writes the digests whose morning has come, on any replica, and leaves them to be delivered: text and next morning in
/// one transaction, so that a day has one digest. A day without reminders has none.
@ApplicationScoped
class DigestWriter {

    private static final int BATCH = 100;

    private final DigestStore store;
    private final DeliveryStore deliveries;
    private final Seats seats;
    private final WorkspaceScope workspaces;
    private final ObjectMapper json;
    private final Clock clock;

    DigestWriter(
            DigestStore store,
            DeliveryStore deliveries,
            Seats seats,
            WorkspaceScope workspaces,
            ObjectMapper json,
            Clock clock) {
        this.store = store;
        this.deliveries = deliveries;
        this.seats = seats;
        this.workspaces = workspaces;
        this.json = json;
        this.clock = clock;
    }

    @Scheduled(every = "30s", delayed = "20s", concurrentExecution = ConcurrentExecution.SKIP)
    void writeDue() {
        List<Place> due;
        do {
            due = store.due(clock.instant(), BATCH);
            for (Place place : due) {
                workspaces.inTransaction(place.workspaceId(), () -> write(place));
            }
        } while (due.size() == BATCH);
    }

    private Place write(Place place) {
        Instant now = clock.instant();
        store.lock(place.id(), now).ifPresent(digest -> write(digest, now));
        return place;
    }

    private void write(Digest digest, Instant now) {
        WorkingTime time = seats.of(digest.memberId()).workingTime();
        LocalDate day = time.dateOf(now);
        Instant evening = day.plusDays(1).atStartOfDay(time.zone()).toInstant();
        List<DigestEntry> entries = store.entries(digest, evening);
        if (!entries.isEmpty()) {
            UUID message = UUID.nameUUIDFromBytes((digest.id() + " " + day).getBytes(StandardCharsets.UTF_8));
            String payload = json.createObjectNode()
                    .put("subject", DigestText.subject(entries.size(), day))
                    .put("text", DigestText.body(entries, day, time.zone()))
                    .toString();
            deliveries.insert(digest.id(), message, message, "digest", payload, true);
        }
        store.next(digest.id(), Mornings.after(now, time));
    }
}
