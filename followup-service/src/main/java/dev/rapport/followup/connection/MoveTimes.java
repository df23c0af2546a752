package dev.rapport.followup.connection;

import dev.rapport.service.problem.Problems;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The times that members tell: neither in the future nor before what they follow.
public final class MoveTimes {

    /// Clocks differ; what is "now" for a client may be a little later than for the service.
    private static final Duration TOLERANCE = Duration.ofMinutes(5);

    private MoveTimes() {}

    /// The time that a client told, or now; never later than now.
    public static Instant settle(@Nullable Instant told, Instant now) {
        if (told == null) {
            return now;
        }
        if (told.isAfter(now.plus(TOLERANCE))) {
            throw Problems.invalidField("at", "lies in the future", "give a time that has passed, or leave it out");
        }
        return told.isAfter(now) ? now : told;
    }

    static void check(Connection connection, Move move) {
        Instant floor = floor(connection);
        if (move.at().isBefore(floor)) {
            throw Problems.invalidField(
                    "at", "lies before the move that it follows", "give a time from " + floor + " on");
        }
    }

    static void keep(Connection connection, Move move) {
        if (move instanceof Move.Sent sent) {
            connection.sentAt = sent.at();
            connection.sentBy = connection.memberId;
        } else if (move instanceof Move.Accepted accepted) {
            connection.acceptedAt = accepted.at();
        }
    }

    /// Nothing comes before the sending, and what follows the acceptance not before that. The preparing does not count:
    /// a note may have been sent long before somebody entered it here.
    private static Instant floor(Connection connection) {
        return Stream.of(connection.sentAt, connection.acceptedAt)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(EARLIEST);
    }

    /// The network is not older; what lies before is a slip of the pen.
    private static final Instant EARLIEST = Instant.parse("2003-05-05T00:00:00Z");
}
