package dev.rapport.followup.seat;

import dev.rapport.service.problem.Fields;
import dev.rapport.service.problem.Problems;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// A seat as clients see and send it.
///
/// @param memberId shown; ignored when sent
/// @param zone IANA name (`Europe/Berlin`)
/// @param workingDays `monday` to `sunday`
/// @param daysOff holidays and absences; they stay as they are if it is left out
record SeatView(
        @Nullable UUID memberId,
        @Nullable String zone,
        @Nullable List<@Nullable String> workingDays,
        @Nullable Hours workingHours,
        @Nullable Integer noteLimit,
        @Nullable DaysOffView daysOff) {

    private static final int HIGHEST_LIMIT = 2000;
    private static final List<String> DAYS =
            Arrays.stream(DayOfWeek.values()).map(SeatView::name).toList();

    /// Local times, `09:00`; `from` before `to`.
    record Hours(@Nullable String from, @Nullable String to) {}

    static SeatView of(Seat seat) {
        WorkingTime time = seat.workingTime();
        return new SeatView(
                seat.memberId(),
                time.zone().getId(),
                time.days().stream().sorted().map(SeatView::name).collect(Collectors.toList()),
                new Hours(time.from().toString(), time.to().toString()),
                seat.noteLimit(),
                DaysOffView.of(time.off()));
    }

    /// @throws io.quarkiverse.resteasy.problem.HttpProblem 400 for the first field that is wrong
    Seat toSeat(Seat before) {
        Hours hours = Fields.required("workingHours", workingHours, "send from and to");
        LocalTime from = time("workingHours.from", hours.from);
        LocalTime to = time("workingHours.to", hours.to);
        if (!from.isBefore(to)) {
            throw Problems.invalidField("workingHours", "end before they begin", "send a from that is before to");
        }
        DaysOff kept = before.workingTime().off();
        DaysOff off = daysOff == null ? kept : daysOff.toDaysOff(kept);
        return new Seat(before.memberId(), new WorkingTime(zoneId(), days(), from, to, off), limit());
    }

    private ZoneId zoneId() {
        String name = Fields.text("zone", zone, 100);
        if (!ZoneId.getAvailableZoneIds().contains(name)) {
            throw Problems.invalidField("zone", "is not a time zone", "send an IANA name such as Europe/Berlin");
        }
        return ZoneId.of(name);
    }

    private Set<DayOfWeek> days() {
        List<@Nullable String> names = Fields.required("workingDays", workingDays, "send at least one day");
        if (names.isEmpty()) {
            throw Problems.invalidField("workingDays", "is empty", "send at least one of " + String.join(", ", DAYS));
        }
        return names.stream()
                .map(day -> Fields.oneOf("workingDays", day, DAYS))
                .map(day -> DayOfWeek.valueOf(day.toUpperCase(Locale.ROOT)))
                .collect(Collectors.toUnmodifiableSet());
    }

    private int limit() {
        int limit = Fields.required("noteLimit", noteLimit, "send the longest note, 300 for example");
        if (limit < 1 || limit > HIGHEST_LIMIT) {
            throw Problems.invalidField("noteLimit", "is " + limit, "send 1 to " + HIGHEST_LIMIT);
        }
        return limit;
    }

    private static LocalTime time(String field, @Nullable String value) {
        try {
            return LocalTime.parse(Fields.text(field, value, 20));
        } catch (DateTimeParseException malformed) {
            throw Problems.invalidField(field, "is not a time of day", "send 09:00 for example");
        }
    }

    private static String name(DayOfWeek day) {
        return day.name().toLowerCase(Locale.ROOT);
    }
}
