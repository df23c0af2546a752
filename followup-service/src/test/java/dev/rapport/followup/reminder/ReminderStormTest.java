package dev.rapport.followup.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.followup.Client;
import dev.rapport.followup.reminder.Seeds.Told;
import dev.rapport.followup.seat.Seats;
import dev.rapport.followup.seat.WorkingTime;
import dev.rapport.tenancy.WorkspaceScope;
import dev.rapport.testing.MovableClock;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

/// Members who snooze, skip, do and hand over, people who answer, seats that change, and three replicas that claim, all
/// at
/// once: nothing fires twice, nothing is bumped twice, everything lies in the hours of who has it.
@QuarkusTest
class ReminderStormTest {

    /// A Tuesday, eleven o'clock in Berlin.
    private static final Instant ACCEPTED = Instant.parse("2026-09-08T09:00:00Z");

    private static final int CONNECTIONS = 24;
    private static final int MEMBERS = 4;
    private static final int ACTS = 70;
    private static final List<String> ZONES = List.of("Europe/Berlin", "America/New_York", "Asia/Tokyo");

    private final Client first = Client.inNewWorkspace();
    private final Client second = Client.member(first.workspaceId(), "member");
    private final AtomicBoolean over = new AtomicBoolean();

    @Inject
    MovableClock clock;

    @Inject
    DueReminders due;

    @Inject
    Seeds seeds;

    @Inject
    Seats seats;

    @Inject
    ReminderStore store;

    @Inject
    WorkspaceScope workspaces;

    @Test
    void nothing_is_lost_doubled_or_left_in_another_members_hours() throws Exception {
        // Given
        clock.set(ACCEPTED);
        first.seat("Europe/Berlin");
        second.seat("Asia/Tokyo");
        List<String> connections = new ArrayList<>();
        for (int number = 0; number < CONNECTIONS; number++) {
            connections.add(first.accepted(ACCEPTED));
        }

        // When
        try (ExecutorService threads = Executors.newCachedThreadPool()) {
            List<Future<Void>> replicas = start(threads, 2, this::claim);
            List<Future<Void>> members = new ArrayList<>();
            for (int number = 0; number < MEMBERS; number++) {
                Random random = new Random(number);
                members.addAll(start(threads, 1, () -> act(connections, random)));
            }
            for (Future<Void> member : members) {
                member.get();
            }
            over.set(true);
            for (Future<Void> replica : replicas) {
                replica.get();
            }
        }

        // Then
        Map<UUID, List<String>> told = told();
        assertThat(told).hasSizeGreaterThan(CONNECTIONS);
        told.values().forEach(ReminderStormTest::assertSane);
        for (String connection : connections) {
            assertThat(first.reminders(connection).stream().filter(ReminderStormTest::isOpen))
                    .hasSizeLessThanOrEqualTo(1);
            assertThat(first.reminders(connection).stream().filter(ReminderStormTest::isFiredBump))
                    .hasSizeLessThanOrEqualTo(1);
            assertOwned(connection);
        }
        assertInHours(first);
        assertInHours(second);
    }

    private Void claim() throws InterruptedException {
        while (!over.get()) {
            QuarkusTransaction.requiringNew().call(() -> due.claim(clock.instant(), 3));
            Thread.sleep(5);
        }
        return null;
    }

    private Void act(List<String> connections, Random random) {
        for (int number = 0; number < ACTS; number++) {
            pass(random.nextInt(200));
            String connection = connections.get(random.nextInt(connections.size()));
            Client member = random.nextBoolean() ? first : second;
            switch (random.nextInt(12)) {
                case 0 -> reply(member, connection);
                case 1, 2 -> handOver(member, connection);
                case 3 -> member.seat(ZONES.get(random.nextInt(ZONES.size())));
                default -> handle(member, connection, random);
            }
        }
        return null;
    }

    private synchronized void pass(int minutes) {
        clock.advance(Duration.ofMinutes(minutes));
    }

    private void reply(Client member, String connection) {
        assertAnswered(member.post("/api/connections/" + connection + "/replied", Map.of())
                .statusCode());
    }

    private void handOver(Client member, String connection) {
        UUID to = member.equals(first) ? second.memberId() : first.memberId();
        assertAnswered(member.post("/api/connections/" + connection + "/reassign", Map.of("memberId", to.toString()))
                .statusCode());
    }

    private void handle(Client member, String connection, Random random) {
        List<Map<String, Object>> open = member.reminders(connection).stream()
                .filter(ReminderStormTest::isOpen)
                .toList();
        if (open.isEmpty()) {
            return;
        }
        Map<String, Object> reminder = open.getFirst();
        String path = "/api/reminders/" + reminder.get("id") + "/";
        String until =
                clock.instant().plus(Duration.ofDays(1 + random.nextInt(3))).toString();
        assertAnswered(
                switch (random.nextInt(4)) {
                    case 0 ->
                        member.post(path + "snooze", Map.of("until", until)).statusCode();
                    case 1 -> member.post(path + "skip", Map.of()).statusCode();
                    default -> member.post(path + "done", Map.of()).statusCode();
                });
    }

    private static void assertAnswered(int status) {
        assertThat(status).isIn(200, 409);
    }

    private Map<UUID, List<String>> told() {
        Map<UUID, List<String>> told = new HashMap<>();
        for (Told notice : seeds.told(first.workspaceId())) {
            if (!notice.type().equals("draft.prepared")) {
                told.computeIfAbsent(notice.reminderId(), id -> new ArrayList<>())
                        .add(notice.type());
            }
        }
        return told;
    }

    /// Due once for each time that it was planned, chosen or handed over; nothing after the end.
    private static void assertSane(List<String> types) {
        assertThat(types.getFirst()).isEqualTo("reminder.scheduled");
        for (int index = 1; index < types.size(); index++) {
            String before = types.get(index - 1);
            String type = types.get(index);
            assertThat(before).as("before %s in %s", type, types).isNotIn("reminder.done", "reminder.skipped");
            if (type.equals("reminder.due")) {
                assertThat(before).as("%s", types).isIn("reminder.scheduled", "reminder.snoozed");
            }
            if (before.equals("reminder.cancelled")) {
                assertThat(type).as("%s", types).isEqualTo("reminder.scheduled");
            }
        }
    }

    private static boolean isOpen(Map<String, Object> reminder) {
        return !((List<?>) reminder.get("legalMoves")).isEmpty();
    }

    private static boolean isFiredBump(Map<String, Object> reminder) {
        return "bump".equals(reminder.get("kind")) && reminder.get("firedAt") != null;
    }

    private void assertOwned(String connection) {
        Object owner = first.get("/api/connections/" + connection).get("memberId");
        assertThat(first.reminders(connection).stream().filter(ReminderStormTest::isOpen))
                .allSatisfy(reminder -> assertThat(reminder).containsEntry("memberId", owner));
    }

    private void assertInHours(Client member) {
        workspaces.inTransaction(member.workspaceId(), () -> {
            WorkingTime time = seats.of(member.memberId()).workingTime();
            assertThat(store.lockPlanned(member.memberId()).stream().filter(reminder -> reminder.latestAt() == null))
                    .allSatisfy(reminder -> assertThat(time.next(reminder.dueAt()))
                            .as("%s", reminder)
                            .isEqualTo(reminder.dueAt()));
            return null;
        });
    }

    private static List<Future<Void>> start(ExecutorService threads, int count, Callable<Void> work) {
        List<Future<Void>> started = new ArrayList<>();
        for (int number = 0; number < count; number++) {
            started.add(threads.submit(work));
        }
        return started;
    }
}
