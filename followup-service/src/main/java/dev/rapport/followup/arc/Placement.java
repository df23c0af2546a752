package dev.rapport.followup.arc;

import dev.rapport.followup.seat.WorkingTime;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A moment for a reminder in a member's working time, and a remark where it is not what one would expect.
///
/// Without a latest moment: the first working moment from the earliest on. With one (S13), never after it: if no
/// working moment lies between the two, the first one at an hour of work on a day off. A thank-you on a Sunday at nine
/// is better than one on Monday, which is too late, and than one at night. If the latest moment is already over, the
/// next working moment: late, but decent. Who is away the whole time is reminded when back.
public record Placement(Instant at, String remark) {

    public static Placement of(Instant earliest, @Nullable Instant latest, WorkingTime time) {
        if (latest == null) {
            return new Placement(time.next(earliest), "");
        }
        if (latest.isBefore(earliest)) {
            return new Placement(time.next(earliest), "That time is over, so it comes in your next working hour.");
        }
        return time.first(earliest, latest)
                .map(at -> new Placement(at, ""))
                .orElseGet(() -> onDayOff(earliest, latest, time));
    }

    private static Placement onDayOff(Instant earliest, Instant latest, WorkingTime time) {
        Optional<Instant> dayOff = time.firstOnAnyDay(earliest, latest);
        if (dayOff.isEmpty() && (time.isAway(earliest) || time.isAway(latest))) {
            return new Placement(time.next(latest), "You are away in that time, so it comes when you are back.");
        }
        return new Placement(
                dayOff.orElse(earliest),
                "None of your working hours lie in that time, so it comes on a day off rather than late.");
    }
}
