package dev.rapport.gateway.audit;

import dev.rapport.gateway.caller.Caller;
import dev.rapport.gateway.caller.Person;
import dev.rapport.gateway.caller.Seat;
import dev.rapport.gateway.caller.Via;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Who did it, kept as they were called then.
///
/// @param kind `session`, `key`, `provider`, `open`
record Actor(
        String kind,
        @Nullable UUID memberId,
        String name,
        @Nullable UUID keyId) {

    static Actor of(Caller caller) {
        Seat seat = caller.seat();
        Person person = caller.person();
        return new Actor(
                caller.via().text(),
                seat == null ? null : seat.memberId(),
                person == null ? "" : person.name(),
                caller.via() == Via.KEY ? caller.credentialId() : null);
    }
}
