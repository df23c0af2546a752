package dev.rapport.followup.seat;

import de.focus_shift.jollyday.core.CalendarHierarchy;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.HolidayType;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// The public holidays of a country or of one of its regions.
///
/// @param code ISO 3166: `DE`, or `DE-BY` for those that Bavaria has besides
public record HolidayCalendar(String code) {

    /// The calendar of that code, in capitals or not; empty if there is none.
    public static Optional<HolidayCalendar> of(String code) {
        List<String> parts = parts(code);
        boolean known = parts.size() <= 2
                && HolidayManager.getSupportedCalendarCodes()
                        .contains(parts.getFirst().toUpperCase(Locale.ROOT));
        boolean regionKnown =
                known && (parts.size() == 1 || regions(parts.getFirst()).containsKey(parts.getLast()));
        return regionKnown ? Optional.of(new HolidayCalendar(code.toUpperCase(Locale.ROOT))) : Optional.empty();
    }

    boolean isHoliday(LocalDate day) {
        List<String> parts = parts(code);
        String[] region = parts.subList(1, parts.size()).toArray(String[]::new);
        return manager(parts.getFirst()).isHoliday(day, HolidayType.PUBLIC_HOLIDAY, region);
    }

    private static Map<String, CalendarHierarchy> regions(String country) {
        return manager(country).getCalendarHierarchy().getChildren();
    }

    /// The library keeps managers and the holidays of years that it has looked at.
    private static HolidayManager manager(String country) {
        return HolidayManager.getInstance(ManagerParameters.create(country));
    }

    private static List<String> parts(String code) {
        return List.of(code.toLowerCase(Locale.ROOT).split("-", -1));
    }
}
