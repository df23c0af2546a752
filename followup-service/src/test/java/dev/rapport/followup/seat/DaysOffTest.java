package dev.rapport.followup.seat;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.followup.arc.Placement;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DaysOffTest {

    @Test
    void nobody_works_on_a_public_holiday_of_their_country() {
        // Good Friday and Easter Monday 2026
        assertThat(office(holidays("DE")).next(Instant.parse("2026-04-02T16:00:00Z")))
                .isEqualTo("2026-04-07T07:00:00Z");
        assertThat(office(DaysOff.NONE).next(Instant.parse("2026-04-02T16:00:00Z")))
                .isEqualTo("2026-04-03T07:00:00Z");
    }

    @Test
    void a_region_has_holidays_besides_those_of_its_country() {
        Instant epiphany = Instant.parse("2026-01-06T09:00:00Z");

        assertThat(office(holidays("DE")).next(epiphany)).isEqualTo(epiphany);
        assertThat(office(holidays("de-by")).next(epiphany)).isEqualTo("2026-01-07T08:00:00Z");
    }

    @Test
    void codes_that_no_calendar_has_are_none() {
        assertThat(HolidayCalendar.of("XX")).isEmpty();
        assertThat(HolidayCalendar.of("DE-ZZ")).isEmpty();
        assertThat(HolidayCalendar.of("DE-BY-X")).isEmpty();
        assertThat(HolidayCalendar.of("-")).isEmpty();
    }

    @Test
    void after_a_long_absence_work_begins_on_the_first_working_day() {
        DaysOff away = away("2026-07-01", "2027-06-30");

        assertThat(office(away).next(Instant.parse("2026-07-01T08:00:00Z"))).isEqualTo("2027-07-01T07:00:00Z");
    }

    @Test
    void a_thank_you_comes_on_a_holiday_rather_than_late_but_not_during_an_absence() {
        Instant earliest = Instant.parse("2026-04-03T10:00:00Z");
        Instant latest = Instant.parse("2026-04-04T10:00:00Z");

        Placement onHoliday = Placement.of(earliest, latest, office(holidays("DE")));
        Placement whenBack = Placement.of(earliest, latest, office(away("2026-04-01", "2026-04-08")));

        assertThat(onHoliday.at()).isEqualTo(earliest);
        assertThat(whenBack.at()).isEqualTo("2026-04-09T07:00:00Z");
        assertThat(whenBack.remark()).contains("when you are back");
    }

    private static DaysOff holidays(String code) {
        return new DaysOff(HolidayCalendar.of(code), List.of());
    }

    private static DaysOff away(String from, String to) {
        return new DaysOff(Optional.empty(), List.of(new Absence(LocalDate.parse(from), LocalDate.parse(to))));
    }

    private static WorkingTime office(DaysOff off) {
        return new WorkingTime(
                ZoneId.of("Europe/Berlin"),
                EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY),
                LocalTime.of(9, 0),
                LocalTime.of(17, 0),
                off);
    }
}
