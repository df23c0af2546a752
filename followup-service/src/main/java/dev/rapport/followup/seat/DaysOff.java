package dev.rapport.followup.seat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// What keeps a member from working on days that would be working days.
///
/// @param holidays whose public holidays the member has, if any
public record DaysOff(Optional<HolidayCalendar> holidays, List<Absence> absences) {

    public static final DaysOff NONE = new DaysOff(Optional.empty(), List.of());

    public DaysOff {
        absences = List.copyOf(absences);
    }

    boolean isHoliday(LocalDate day) {
        return holidays.filter(calendar -> calendar.isHoliday(day)).isPresent();
    }

    boolean isAway(LocalDate day) {
        return absences.stream().anyMatch(absence -> absence.includes(day));
    }
}
