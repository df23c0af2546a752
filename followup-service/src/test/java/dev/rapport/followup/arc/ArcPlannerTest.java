package dev.rapport.followup.arc;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.followup.seat.WorkingTime;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ArcPlannerTest {

    private static final WorkingTime OFFICE = new WorkingTime(
            ZoneId.of("Europe/Berlin"),
            EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY),
            LocalTime.of(9, 0),
            LocalTime.of(17, 0));

    /// A Tuesday at noon in Berlin.
    private static final Instant ACCEPTED = Instant.parse("2026-03-03T11:00:00Z");

    private final Arc arc = BuiltInArcs.find("job_seeker").orElseThrow();
    private final List<Contact> contacts = new ArrayList<>();
    private final Set<String> handled = new HashSet<>();
    private boolean bumped;

    @Test
    void first_comes_the_thank_you() {
        assertThat(next(day(0)).step()).isEqualTo("thank_you");
        assertThat(next(day(0)).dueAt()).isEqualTo(ACCEPTED.plus(Duration.ofDays(1)));
    }

    @Test
    void without_an_answer_engaging_and_sharing_follow_in_their_weeks_and_then_one_bump() {
        message("thank_you", day(1));
        Plan.Next engage = next(day(1));
        gesture("engage", day(4));
        Plan.Next share = next(day(4));
        message("share", day(9));
        Plan.Next bump = next(day(9));
        message("bump", day(16));
        bumped = true;
        Plan end = plan(day(16));

        assertThat(engage.step()).isEqualTo("engage");
        assertThat(engage.dueAt()).isEqualTo("2026-03-09T08:00:00Z"); // day 4 is a Saturday
        assertThat(share.step()).isEqualTo("share");
        assertThat(share.dueAt()).isEqualTo(day(9));
        assertThat(bump.step()).isEqualTo("bump");
        assertThat(bump.dueAt()).isEqualTo(day(16));
        assertThat(end).isInstanceOf(Plan.Ended.class);
    }

    @Test
    void a_question_waits_for_an_answer() {
        message("thank_you", day(1));
        skip("engage", "share");
        assertThat(next(day(9)).step()).isEqualTo("bump");

        reply(day(9));

        assertThat(next(day(9)).step()).isEqualTo("question");
    }

    @Test
    void interest_waits_for_two_exchanges_and_an_answered_message() {
        message("thank_you", day(1));
        reply(day(2));
        skip("engage", "share");
        message("question", day(18));
        assertThat(next(day(18)).step()).isEqualTo("bump");

        reply(day(19));

        assertThat(next(day(19)).step()).isEqualTo("interest");
    }

    @Test
    void after_one_exchange_it_waits_instead_of_asking() {
        reply(day(1));
        skip("thank_you", "engage", "share", "question");

        assertThat(plan(day(20))).isInstanceOf(Plan.Waiting.class);
    }

    @Test
    void a_quick_answer_brings_the_next_step_forward_and_says_so() {
        message("thank_you", day(1));
        gesture("engage", day(6));
        Instant before = next(day(6)).dueAt();
        message("share", day(9));
        Plan.Next bump = next(day(9));
        assertThat(bump.step()).isEqualTo("bump");
        reply(day(9).plus(Duration.ofHours(3)));

        Plan.Next question = next(day(10));

        assertThat(before).isEqualTo(day(9));
        assertThat(question.step()).isEqualTo("question");
        assertThat(question.dueAt()).isBefore(day(18)).isAfter(day(11));
        assertThat(question.reason()).contains("They replied within a day");
    }

    @Test
    void a_slow_answer_leaves_the_dates_where_they_are() {
        message("thank_you", day(1));
        reply(day(7));

        assertThat(next(day(7)).dueAt()).isEqualTo(day(9));
    }

    @Test
    void after_an_unanswered_message_a_week_passes_even_if_the_arc_would_have_it_sooner() {
        skip("engage");
        message("thank_you", day(6));

        Plan.Next share = next(day(6));

        assertThat(share.dueAt()).isEqualTo(day(13));
        assertThat(share.reason()).contains("have not answered yet");
    }

    @Test
    void an_answer_after_the_bump_revives_the_arc_but_never_the_bump() {
        message("thank_you", day(1));
        skip("engage", "share");
        message("bump", day(9));
        bumped = true;
        reply(day(12));
        Plan.Next question = next(day(12));
        message("question", day(18));

        assertThat(question.step()).isEqualTo("question");
        assertThat(plan(day(18))).isInstanceOf(Plan.Ended.class);
    }

    @Test
    void steps_whose_time_is_over_are_left_out() {
        assertThat(next(day(10)).step()).isEqualTo("share");
        assertThat(plan(day(200))).isInstanceOf(Plan.Ended.class);
    }

    @Test
    void who_was_never_written_to_is_never_bumped() {
        skip("thank_you", "engage", "share");

        assertThat(plan(day(10))).isInstanceOf(Plan.Ended.class);
    }

    private Plan.Next next(Instant now) {
        return (Plan.Next) plan(now);
    }

    private Plan plan(Instant now) {
        return ArcPlanner.plan(arc, new ArcHistory(ACCEPTED, contacts, handled, bumped), OFFICE, now);
    }

    private void message(String step, Instant at) {
        contacts.add(new Contact.Message(step, at));
        handled.add(step);
    }

    private void gesture(String step, Instant at) {
        contacts.add(new Contact.Gesture(step, at));
        handled.add(step);
    }

    private void reply(Instant at) {
        contacts.add(new Contact.Reply(at));
    }

    private void skip(String... steps) {
        handled.addAll(List.of(steps));
    }

    private static Instant day(int days) {
        return ACCEPTED.plus(Duration.ofDays(days));
    }
}
