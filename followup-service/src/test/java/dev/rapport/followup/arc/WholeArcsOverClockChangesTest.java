package dev.rapport.followup.arc;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.followup.seat.WorkingTime;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// An arc without an answer, in zones whose clocks change while it runs.
class WholeArcsOverClockChangesTest {

    private final Arc arc = BuiltInArcs.find("job_seeker").orElseThrow();
    private final List<Contact> contacts = new ArrayList<>();
    private final Set<String> handled = new HashSet<>();

    @ParameterizedTest
    @CsvSource({
        "Europe/Berlin, 2026-03-24T10:00",
        "Europe/Berlin, 2026-10-20T10:00",
        "America/New_York, 2026-03-03T10:00",
        "America/New_York, 2026-10-27T10:00",
        "Australia/Lord_Howe, 2026-03-31T10:00",
        "Australia/Lord_Howe, 2026-09-29T10:00"
    })
    void each_step_keeps_its_time_of_day_by_the_members_clock(String zoneId, String acceptedLocally) {
        // Given: accepted on a Tuesday at ten
        ZoneId zone = ZoneId.of(zoneId);
        Instant accepted = LocalDateTime.parse(acceptedLocally).atZone(zone).toInstant();
        WorkingTime office = new WorkingTime(
                zone, EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY), LocalTime.of(9, 0), LocalTime.of(17, 0));

        // When
        List<String> steps = run(accepted, office);

        // Then
        assertThat(steps)
                .containsExactly(
                        "thank_you WEDNESDAY 10:00",
                        "engage MONDAY 09:00",
                        "share THURSDAY 10:00",
                        "bump THURSDAY 10:00");
    }

    private List<String> run(Instant accepted, WorkingTime office) {
        List<String> steps = new ArrayList<>();
        Instant now = accepted;
        boolean bumped = false;
        while (ArcPlanner.plan(arc, new ArcHistory(accepted, contacts, handled, bumped), office, now)
                instanceof Plan.Next next) {
            now = next.dueAt();
            var local = now.atZone(office.zone());
            steps.add(next.step() + " " + local.getDayOfWeek() + " " + local.toLocalTime());
            handled.add(next.step());
            bumped |= next.step().equals(Bump.STEP);
            contacts.add(
                    next.kind().isMessage()
                            ? new Contact.Message(next.step(), now)
                            : new Contact.Gesture(next.step(), now));
        }
        return steps;
    }
}
