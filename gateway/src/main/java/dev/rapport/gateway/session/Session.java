package dev.rapport.gateway.session;

import dev.rapport.gateway.caller.Caller;
import dev.rapport.gateway.caller.Person;
import dev.rapport.gateway.caller.Seat;
import dev.rapport.gateway.caller.Via;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Somebody is signed in.
///
/// @param seat as whom they act now; none once they were removed from there
record Session(UUID id, Person person, @Nullable Seat seat, Instant lastSeenAt, Instant expiresAt, Instant endsAt) {

    Caller caller() {
        return new Caller(Via.SESSION, person, seat, id, null);
    }
}
