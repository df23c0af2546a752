package dev.rapport.followup.seat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/// The hours in which a member works, as the clocks of the member's zone show them.
///
/// A day's stretch is `[from, to)` in local time. A bound that the clocks jump over counts as much later as they jump;
/// one that they show twice counts when it is first shown.
///
/// @param days not empty
/// @param from before `to`
/// @param off holidays and absences, on which the member does not work
public record WorkingTime(ZoneId zone, Set<DayOfWeek> days, LocalTime from, LocalTime to, DaysOff off) {

    /// Longer than the longest absence and any pattern of working days, so that a search for the next one ends.
    private static final int LONGEST_SEARCH_DAYS = 800;

    public WorkingTime {
        days = Set.copyOf(days);
        if (days.isEmpty() || !from.isBefore(to)) {
            throw new IllegalArgumentException("working time needs a day, and hours that begin before they end");
        }
    }

    public WorkingTime(ZoneId zone, Set<DayOfWeek> days, LocalTime from, LocalTime to) {
        this(zone, days, from, to, DaysOff.NONE);
    }

    /// The first working moment in `[earliest, latest]`.
    public Optional<Instant> first(Instant earliest, Instant latest) {
        return search(earliest, latest, this::isWorkingDay);
    }

    /// The first moment in `[earliest, latest]` at an hour of work, on whatever day that is not one of an absence.
    public Optional<Instant> firstOnAnyDay(Instant earliest, Instant latest) {
        return search(earliest, latest, day -> !off.isAway(day));
    }

    /// The first working moment from `earliest` on.
    public Instant next(Instant earliest) {
        Instant latest = startOfDay(dateOf(earliest).plusDays(LONGEST_SEARCH_DAYS));
        return first(earliest, latest).orElse(earliest);
    }

    /// Whether the member is away on that day.
    public boolean isAway(Instant instant) {
        return off.isAway(dateOf(instant));
    }

    public LocalDate dateOf(Instant instant) {
        return LocalDate.ofInstant(instant, zone);
    }

    private boolean isWorkingDay(LocalDate day) {
        return days.contains(day.getDayOfWeek()) && !off.isAway(day) && !off.isHoliday(day);
    }

    private Optional<Instant> search(Instant earliest, Instant latest, Predicate<LocalDate> suits) {
        LocalDate last = dateOf(latest);
        for (LocalDate day = dateOf(earliest); !day.isAfter(last); day = day.plusDays(1)) {
            Instant start = later(earliest, at(day, from));
            if (exists(day) && suits.test(day) && start.isBefore(at(day, to)) && !start.isAfter(latest)) {
                return Optional.of(start);
            }
        }
        return Optional.empty();
    }

    /// A zone that moves over the date line leaves a day out.
    private boolean exists(LocalDate day) {
        return dateOf(startOfDay(day)).equals(day);
    }

    private Instant at(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(zone).toInstant();
    }

    private Instant startOfDay(LocalDate day) {
        return day.atStartOfDay(zone).toInstant();
    }

    private static Instant later(Instant first, Instant second) {
        return first.isAfter(second) ? first : second;
    }
}
