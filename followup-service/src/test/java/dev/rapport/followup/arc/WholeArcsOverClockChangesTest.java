package dev.rapport.followup.arc;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.followup.seat.WorkingTime;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Arcs from the acceptance to their end, in zones whose clocks change while they run, over the ends of months and leap
/// days.
class WholeArcsOverClockChangesTest {

    private static final Arc MONTHLY = new Arc(
            "Monthly",
            List.of(monthly("one", "P1M", "P2M"), monthly("two", "P2M", "P3M"), monthly("year", "P12M", "P18M")),
            null,
            new Pace(Span.parse("P2D"), Span.parse("P7D"), List.of()));

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
    void each_step_of_a_job_seekers_keeps_its_time_of_day_by_the_members_clock(String zone, String accepted) {
        // Given: accepted on a Tuesday at ten, and never answered
        Arc arc = BuiltInArcs.find("job_seeker").orElseThrow();

        // When
        List<String> steps = run(arc, zone, accepted, null);

        // Then
        assertThat(steps)
                .containsExactly(
                        "thank_you WEDNESDAY 10:00",
                        "engage MONDAY 09:00",
                        "share THURSDAY 10:00",
                        "bump THURSDAY 10:00");
    }

    @ParameterizedTest
    @CsvSource({
        "Europe/Berlin, 2026-03-24T10:00",
        "Europe/Berlin, 2026-10-20T10:00",
        "America/New_York, 2026-03-03T10:00",
        "America/New_York, 2026-10-27T10:00",
        "Australia/Lord_Howe, 2026-03-31T10:00",
        "Australia/Lord_Howe, 2026-09-29T10:00",
        "Pacific/Chatham, 2026-03-31T10:00",
        "America/Santiago, 2026-08-25T10:00"
    })
    void each_step_of_a_recruiters_does_too(String zone, String accepted) {
        Arc arc = BuiltInArcs.find("recruiter").orElseThrow();

        List<String> steps = run(arc, zone, accepted, null);

        assertThat(steps)
                .containsExactly(
                        "thank_you WEDNESDAY 10:00", // hours are hours, and the clocks change later
                        "engage MONDAY 09:00", // day five is a Sunday
                        "share MONDAY 09:00", // day twelve is one too
                        "bump MONDAY 09:00");
    }

    @ParameterizedTest
    @CsvSource({
        "Europe/Berlin, 2026-03-24T10:00",
        "Europe/Berlin, 2026-10-20T10:00",
        "America/New_York, 2026-03-03T10:00",
        "America/New_York, 2026-10-27T10:00",
        "Australia/Lord_Howe, 2026-09-29T10:00"
    })
    void who_answers_within_hours_is_asked_and_told_sooner_and_the_arc_ends_with_the_interest(
            String zone, String accepted) {
        Arc arc = BuiltInArcs.find("job_seeker").orElseThrow();

        List<String> steps = run(arc, zone, accepted, Duration.ofHours(2));

        assertThat(steps)
                .containsExactly(
                        "thank_you WEDNESDAY 10:00",
                        "engage FRIDAY 12:00", // two days after their answer
                        "share MONDAY 09:00", // two days later is a Sunday
                        "question WEDNESDAY 11:00",
                        "interest FRIDAY 13:00");
    }

    @ParameterizedTest
    @CsvSource({
        "2027-01-29T10:00, 2027-03-01T09:00, 2027-03-29T10:00, 2028-01-31T09:00", // 28 February 2027 is a Sunday
        "2028-01-31T10:00, 2028-02-29T10:00, 2028-03-31T10:00, 2029-01-31T10:00",
        "2028-02-29T10:00, 2028-03-29T10:00, 2028-05-01T09:00, 2029-02-28T10:00",
        "2026-08-31T10:00, 2026-09-30T10:00, 2026-11-02T09:00, 2027-08-31T10:00" // 31 October 2026 is a Saturday
    })
    void months_end_on_their_last_day_and_leap_days_count(String accepted, String one, String two, String year) {
        List<String> times = times(MONTHLY, "Europe/Berlin", accepted, null);

        assertThat(times).containsExactly(one, two, year);
    }

    private List<String> run(Arc arc, String zone, String accepted, @Nullable Duration answers) {
        return follow(arc, zone, accepted, answers).stream()
                .map(step -> step.name() + " " + step.at().getDayOfWeek() + " "
                        + step.at().toLocalTime())
                .toList();
    }

    private List<String> times(Arc arc, String zone, String accepted, @Nullable Duration answers) {
        return follow(arc, zone, accepted, answers).stream()
                .map(step -> step.at().toString())
                .toList();
    }

    private record Came(String name, LocalDateTime at) {}

    /// Does each step when it is due; the person answers each message after so long, or never.
    private List<Came> follow(Arc arc, String zoneId, String acceptedLocally, @Nullable Duration answers) {
        ZoneId zone = ZoneId.of(zoneId);
        Instant accepted = LocalDateTime.parse(acceptedLocally).atZone(zone).toInstant();
        WorkingTime office = new WorkingTime(
                zone, EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY), LocalTime.of(9, 0), LocalTime.of(17, 0));
        List<Came> steps = new ArrayList<>();
        Instant now = accepted;
        while (plan(arc, accepted, office, now) instanceof Plan.Next next) {
            now = next.dueAt();
            steps.add(new Came(next.step(), LocalDateTime.ofInstant(now, zone)));
            handled.add(next.step());
            contacts.add(
                    next.kind().isMessage()
                            ? new Contact.Message(next.step(), now)
                            : new Contact.Gesture(next.step(), now));
            if (answers != null && next.kind().isMessage()) {
                now = now.plus(answers);
                contacts.add(new Contact.Reply(now));
            }
        }
        return steps;
    }

    private Plan plan(Arc arc, Instant accepted, WorkingTime office, Instant now) {
        return ArcPlanner.plan(
                arc, new ArcHistory(accepted, contacts, handled, handled.contains(Bump.STEP)), office, now);
    }

    private static ArcStep monthly(String name, String earliest, String until) {
        return ArcCheckTest.step(name, StepKind.ENGAGE, earliest, until, Gate.OPEN);
    }
}
