package dev.rapport.followup.seat;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Set;

/// What holds for a member who has set nothing.
@ConfigMapping(prefix = "rapport.seat")
interface SeatConfig {

    @WithDefault("MONDAY,TUESDAY,WEDNESDAY,THURSDAY,FRIDAY")
    Set<DayOfWeek> workingDays();

    @WithDefault("09:00")
    LocalTime workingFrom();

    @WithDefault("17:00")
    LocalTime workingTo();

    /// The longest note (S1).
    @WithDefault("300")
    int noteLimit();
}
