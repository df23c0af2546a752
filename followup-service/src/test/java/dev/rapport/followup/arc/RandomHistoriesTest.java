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
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Whatever members and people do, on whatever arc may be saved, the follow-up stays decent.
class RandomHistoriesTest {

    private static final int HISTORIES = 3_000;
    private static final int ARCS = 400;
    private static final int HISTORIES_AN_ARC = 15;
    private static final int MOVES = 25;
    private static final int FUTURES = 5;
    private static final List<ZoneId> ZONES = List.of(
            ZoneId.of("Europe/Berlin"),
            ZoneId.of("America/Sao_Paulo"),
            ZoneId.of("Asia/Kathmandu"),
            ZoneId.of("Pacific/Chatham"));

    private final Random random = new Random(20_260_303);

    @ParameterizedTest
    @ValueSource(strings = {"job_seeker", "recruiter"})
    void no_history_leads_to_a_second_bump_a_chase_or_a_request_in_silence(String name) {
        Arc arc = BuiltInArcs.find(name).orElseThrow();
        for (int number = 0; number < HISTORIES; number++) {
            new History(arc).run();
        }
    }

    @Test
    void nor_does_any_on_an_arc_that_a_workspace_could_save() {
        ArcDice dice = new ArcDice(random);
        for (int number = 0; number < ARCS; number++) {
            Arc arc = dice.savable();
            for (int history = 0; history < HISTORIES_AN_ARC; history++) {
                new History(arc).run();
            }
        }
    }

    /// One connection's story, told by dice.
    private final class History {

        private final Arc arc;
        private final WorkingTime time = new WorkingTime(
                ZONES.get(random.nextInt(ZONES.size())),
                EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY),
                LocalTime.of(9, 0),
                LocalTime.of(17, 0));
        private final Instant acceptedAt =
                Instant.parse("2026-01-01T00:00:00Z").plusSeconds(random.nextInt(2 * 365 * 86_400));
        private final List<Contact> contacts = new ArrayList<>();
        private final Set<String> handled = new HashSet<>();
        private Instant now = acceptedAt;

        History(Arc arc) {
            this.arc = arc;
        }

        void run() {
            for (int move = 0; move < MOVES; move++) {
                Plan plan = plan(contacts, handled, now);
                check(plan, history(contacts, handled));
                live(plan);
            }
        }

        private void check(Plan plan, ArcHistory history) {
            assertThat(plan.reason()).isNotBlank();
            switch (plan) {
                case Plan.Next next -> check(next, history);
                case Plan.Waiting waiting -> assertThat(history.unanswered()).isEmpty();
                case Plan.Ended ended -> {
                    if (history.bumped() && history.unanswered().isPresent()) {
                        nothingBringsItBack();
                    }
                }
            }
        }

        private void check(Plan.Next next, ArcHistory history) {
            assertThat(handled).doesNotContain(next.step());
            assertThat(next.dueAt()).isAfterOrEqualTo(now);
            assertThat(history.bumped() && history.unanswered().isPresent()).isFalse();
            switch (next.kind()) {
                case BUMP -> {
                    assertThat(history.bumped()).isFalse();
                    assertThat(sinceLastMessage(next, history)).isGreaterThanOrEqualTo(Duration.ofHours(7 * 24 - 1));
                }
                case QUESTION -> assertThat(history.replies()).isPositive();
                case INTEREST -> {
                    assertThat(history.exchanges()).isPositive();
                    assertThat(history.unanswered()).isEmpty();
                }
                case THANK_YOU, ENGAGE, SHARE, MESSAGE -> {}
            }
            arc.steps().stream()
                    .filter(step -> step.step().equals(next.step()))
                    .forEach(step -> assertThat(step.gate().opensFor(history)).isTrue());
            if (next.latest() == null) {
                assertThat(time.next(next.dueAt())).isEqualTo(next.dueAt());
            } else if (now.equals(acceptedAt)) {
                assertThat(next.dueAt()).isBetween(next.earliest(), next.latest());
            }
        }

        /// After the bump, as long as they do not write: time, messages, gestures and steps left out change nothing.
        private void nothingBringsItBack() {
            List<Contact> later = new ArrayList<>(contacts);
            Set<String> done = new HashSet<>(handled);
            Instant then = now;
            for (int future = 0; future < FUTURES; future++) {
                then = then.plus(Duration.ofMinutes(random.nextInt(60 * 24 * 60)));
                switch (random.nextInt(3)) {
                    case 0 -> later.add(new Contact.Message("message", then));
                    case 1 -> later.add(new Contact.Gesture("engage", then));
                    default -> arc.steps().forEach(step -> done.add(step.step()));
                }
                assertThat(plan(later, done, then)).isInstanceOf(Plan.Ended.class);
            }
        }

        private Duration sinceLastMessage(Plan.Next next, ArcHistory history) {
            return Duration.between(history.unanswered().orElseThrow().at(), next.dueAt());
        }

        private void live(Plan plan) {
            int die = random.nextInt(12);
            if (die < 2) {
                now = now.plus(Duration.ofMinutes(random.nextInt(10 * 24 * 60)));
                contacts.add(new Contact.Reply(now));
            } else if (die < 3) {
                now = now.plus(Duration.ofMinutes(random.nextInt(40 * 24 * 60)));
            } else if (die < 4) {
                contacts.add(new Contact.Message("message", now));
            } else if (die < 5) {
                contacts.add(new Contact.Talk("message", now));
            } else if (plan instanceof Plan.Next next) {
                handle(next, die < 7);
            }
        }

        private void handle(Plan.Next next, boolean skip) {
            now = next.dueAt().plus(Duration.ofMinutes(random.nextInt(2 * 24 * 60)));
            handled.add(next.step());
            if (!skip) {
                contacts.add(
                        next.kind().isMessage()
                                ? new Contact.Message(next.step(), now)
                                : new Contact.Gesture(next.step(), now));
            }
        }

        private Plan plan(List<Contact> contacts, Set<String> handled, Instant now) {
            return ArcPlanner.plan(arc, history(contacts, handled), time, now);
        }

        private ArcHistory history(List<Contact> contacts, Set<String> handled) {
            return new ArcHistory(acceptedAt, contacts, handled, handled.contains(Bump.STEP));
        }
    }
}
