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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Whatever members and people do, the arc stays decent.
class RandomHistoriesTest {

    private static final int HISTORIES = 3_000;
    private static final int MOVES = 25;
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
        private boolean bumped;

        History(Arc arc) {
            this.arc = arc;
        }

        void run() {
            for (int move = 0; move < MOVES; move++) {
                ArcHistory history = new ArcHistory(acceptedAt, contacts, handled, bumped);
                Plan plan = ArcPlanner.plan(arc, history, time, now);
                check(plan, history);
                live(plan);
            }
        }

        private void check(Plan plan, ArcHistory history) {
            assertThat(plan.reason()).isNotBlank();
            if (!(plan instanceof Plan.Next next)) {
                return;
            }
            assertThat(handled).doesNotContain(next.step());
            assertThat(next.dueAt()).isAfterOrEqualTo(now);
            assertThat(bumped && history.unanswered().isPresent()).isFalse();
            switch (next.step()) {
                case "bump" -> {
                    assertThat(bumped).isFalse();
                    assertThat(sinceLastMessage(next, history)).isGreaterThanOrEqualTo(Duration.ofHours(7 * 24 - 1));
                }
                case "question" -> assertThat(history.replies()).isPositive();
                case "interest" -> {
                    assertThat(history.exchanges()).isGreaterThanOrEqualTo(2);
                    assertThat(history.unanswered()).isEmpty();
                }
                default -> {}
            }
            if (next.latest() == null) {
                assertThat(time.next(next.dueAt())).isEqualTo(next.dueAt());
            } else if (now.equals(acceptedAt)) {
                assertThat(Duration.between(acceptedAt, next.dueAt()))
                        .isBetween(Duration.ofDays(1), Duration.ofDays(2));
            }
        }

        private Duration sinceLastMessage(Plan.Next next, ArcHistory history) {
            return Duration.between(history.unanswered().orElseThrow().at(), next.dueAt());
        }

        private void live(Plan plan) {
            int die = random.nextInt(10);
            if (die < 2) {
                now = now.plus(Duration.ofMinutes(random.nextInt(10 * 24 * 60)));
                contacts.add(new Contact.Reply(now));
            } else if (die < 3) {
                now = now.plus(Duration.ofMinutes(random.nextInt(40 * 24 * 60)));
            } else if (die < 4) {
                contacts.add(new Contact.Message("message", now));
            } else if (plan instanceof Plan.Next next) {
                handle(next, die < 6);
            }
        }

        private void handle(Plan.Next next, boolean skip) {
            now = next.dueAt().plus(Duration.ofMinutes(random.nextInt(2 * 24 * 60)));
            handled.add(next.step());
            bumped |= next.step().equals("bump");
            if (!skip) {
                contacts.add(
                        next.kind().isMessage()
                                ? new Contact.Message(next.step(), now)
                                : new Contact.Gesture(next.step(), now));
            }
        }
    }
}
