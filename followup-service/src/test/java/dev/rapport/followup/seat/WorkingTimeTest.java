package dev.rapport.followup.seat;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WorkingTimeTest {

    private static final Set<DayOfWeek> WEEK = EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);

    @Test
    void a_moment_in_working_time_is_its_own_next_one() {
        Instant tuesdayNoon = Instant.parse("2026-03-03T11:00:00Z");

        assertThat(office("Europe/Berlin").next(tuesdayNoon)).isEqualTo(tuesdayNoon);
    }

    @Test
    void the_end_of_the_day_no_longer_belongs_to_it() {
        Instant fridayEnd = Instant.parse("2026-03-06T16:00:00Z");

        assertThat(office("Europe/Berlin").next(fridayEnd)).isEqualTo("2026-03-09T08:00:00Z");
    }

    @Test
    void nine_in_the_morning_follows_the_clocks_of_the_zone_over_their_changes() {
        WorkingTime newYork = office("America/New_York");
        WorkingTime berlin = office("Europe/Berlin");

        // Clocks go forward on 8 March in New York, and back on 25 October in Berlin
        assertThat(newYork.next(Instant.parse("2026-03-06T22:00:00Z"))).isEqualTo("2026-03-09T13:00:00Z");
        assertThat(newYork.next(Instant.parse("2026-02-27T22:00:00Z"))).isEqualTo("2026-03-02T14:00:00Z");
        assertThat(berlin.next(Instant.parse("2026-10-23T20:00:00Z"))).isEqualTo("2026-10-26T08:00:00Z");
        assertThat(berlin.next(Instant.parse("2026-10-16T20:00:00Z"))).isEqualTo("2026-10-19T07:00:00Z");
    }

    @Test
    void hours_that_begin_in_a_gap_of_the_clocks_begin_when_it_is_over() {
        WorkingTime night = hours("Europe/Berlin", "02:30", "05:00");

        Instant next = night.next(Instant.parse("2026-03-29T00:00:00Z"));

        assertThat(next).isEqualTo("2026-03-29T01:30:00Z");
        assertThat(next.atZone(ZoneId.of("Europe/Berlin")).toLocalTime()).isEqualTo("03:30");
    }

    @Test
    void hours_that_the_clocks_show_twice_begin_with_the_first_showing() {
        WorkingTime night = hours("Europe/Berlin", "02:30", "05:00");

        assertThat(night.next(Instant.parse("2026-10-24T23:00:00Z"))).isEqualTo("2026-10-25T00:30:00Z");
    }

    @Test
    void hours_that_lie_wholly_in_a_gap_do_not_exist_that_day() {
        WorkingTime night = hours("Europe/Berlin", "02:00", "03:00");

        assertThat(night.next(Instant.parse("2026-03-29T00:00:00Z"))).isEqualTo("2026-03-30T00:00:00Z");
    }

    @Test
    void a_zone_half_a_day_ahead_and_a_day_that_was_left_out_are_nothing_special() {
        // Samoa had no 30 December 2011, a Friday
        assertThat(office("Pacific/Apia").next(Instant.parse("2011-12-30T03:30:00Z")))
                .isEqualTo("2012-01-01T19:00:00Z");
        assertThat(office("Pacific/Kiritimati").next(Instant.parse("2026-03-06T10:00:00Z")))
                .isEqualTo("2026-03-08T19:00:00Z");
    }

    @Test
    void between_two_moments_there_may_be_no_working_time() {
        WorkingTime berlin = office("Europe/Berlin");
        Instant saturday = Instant.parse("2026-03-07T17:00:00Z");

        assertThat(berlin.first(saturday, saturday.plus(Duration.ofDays(1)))).isEmpty();
        assertThat(berlin.firstOnAnyDay(saturday, saturday.plus(Duration.ofDays(1))))
                .contains(Instant.parse("2026-03-08T08:00:00Z"));
    }

    private static WorkingTime office(String zone) {
        return new WorkingTime(ZoneId.of(zone), WEEK, LocalTime.of(9, 0), LocalTime.of(17, 0));
    }

    private static WorkingTime hours(String zone, String from, String to) {
        return new WorkingTime(
                ZoneId.of(zone), EnumSet.allOf(DayOfWeek.class), LocalTime.parse(from), LocalTime.parse(to));
    }
}
