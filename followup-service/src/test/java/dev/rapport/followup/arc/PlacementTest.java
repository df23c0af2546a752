package dev.rapport.followup.arc;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.followup.seat.WorkingTime;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import org.junit.jupiter.api.Test;

/// Where a thank-you falls: 24 to 48 hours after the acceptance, whatever the calendar says (S13).
class PlacementTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final WorkingTime OFFICE = new WorkingTime(
            BERLIN, EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY), LocalTime.of(9, 0), LocalTime.of(17, 0));

    @Test
    void in_the_week_it_falls_24_hours_later() {
        assertThat(thankYou("2026-03-03T10:15:00Z").at()).isEqualTo("2026-03-04T10:15:00Z");
    }

    @Test
    void an_acceptance_in_the_evening_is_thanked_the_morning_after_next() {
        assertThat(thankYou("2026-03-03T20:00:00Z").at()).isEqualTo("2026-03-05T08:00:00Z");
    }

    @Test
    void an_acceptance_on_sunday_is_thanked_on_monday_or_tuesday() {
        assertThat(thankYou("2026-03-08T10:00:00Z").at()).isEqualTo("2026-03-09T10:00:00Z");
        assertThat(thankYou("2026-03-08T20:00:00Z").at()).isEqualTo("2026-03-10T08:00:00Z");
    }

    @Test
    void an_acceptance_on_friday_is_thanked_on_the_weekend_at_an_hour_of_work() {
        Placement noon = thankYou("2026-03-06T11:00:00Z");
        Placement evening = thankYou("2026-03-06T20:00:00Z");

        assertThat(noon.at()).isEqualTo("2026-03-07T11:00:00Z");
        assertThat(evening.at()).isEqualTo("2026-03-08T08:00:00Z");
        assertThat(evening.remark()).contains("day off rather than late");
    }

    @Test
    void over_a_change_of_the_clocks_hours_are_hours() {
        // Berlin loses an hour in the night to Sunday 29 March 2026
        assertThat(thankYou("2026-03-28T09:30:00Z").at()).isEqualTo("2026-03-30T07:00:00Z");
    }

    @Test
    void an_acceptance_that_was_told_late_is_thanked_at_the_next_working_hour() {
        Instant accepted = Instant.parse("2026-03-03T10:00:00Z");
        Instant told = Instant.parse("2026-03-06T20:00:00Z");

        Placement placement = Placement.of(told, accepted.plus(Duration.ofDays(2)), OFFICE);

        assertThat(placement.at()).isEqualTo("2026-03-09T08:00:00Z");
        assertThat(placement.remark()).contains("That time is over");
    }

    @Test
    void every_hour_of_two_years_is_thanked_within_24_to_48_hours_and_at_an_hour_of_work() {
        Instant end = Instant.parse("2028-01-01T00:00:00Z");
        for (Instant hour = Instant.parse("2026-01-01T00:00:00Z"); hour.isBefore(end); hour = hour.plusSeconds(3600)) {
            Instant at = thankYou(hour.toString()).at();
            assertThat(Duration.between(hour, at)).isBetween(Duration.ofDays(1), Duration.ofDays(2));
            assertThat(at.atZone(BERLIN).getHour()).isBetween(9, 16);
        }
    }

    private static Placement thankYou(String acceptedAt) {
        Instant accepted = Instant.parse(acceptedAt);
        return Placement.of(accepted.plus(Duration.ofDays(1)), accepted.plus(Duration.ofDays(2)), OFFICE);
    }
}
