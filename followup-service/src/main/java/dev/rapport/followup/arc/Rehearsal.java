package dev.rapport.followup.arc;

import dev.rapport.followup.seat.WorkingTime;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Plays an arc with people who answer every message at once, in some hours, in days, or never, and with a member who
/// does each step when it is due, to see which steps ever come. The planner itself decides, so what it would never plan
/// is what counts as never coming.
final class Rehearsal {

    /// Answers that come faster than any arc looks at, and slower than that.
    private static final List<Duration> DELAYS =
            List.of(Duration.ofHours(1), Duration.ofDays(2), Duration.ofDays(5), Duration.ofDays(10));

    private static final Instant ACCEPTED = Instant.parse("2026-03-03T11:00:00Z");

    private static final WorkingTime ALWAYS =
            new WorkingTime(ZoneOffset.UTC, EnumSet.allOf(DayOfWeek.class), LocalTime.MIN, LocalTime.MAX);

    /// Each step once, the answers in between, the bump and what it wakes.
    private static final int LONGEST = 100;

    private final Arc arc;
    private final Set<String> inTime = new HashSet<>();
    private final Set<String> opened = new HashSet<>();

    private Rehearsal(Arc arc) {
        this.arc = arc;
    }

    static Rehearsal of(Arc arc) {
        Rehearsal rehearsal = new Rehearsal(arc);
        rehearsal.play(null);
        Stream.concat(DELAYS.stream(), arc.pace().quick().stream().map(Pace.Quick::repliedWithin))
                .forEach(rehearsal::play);
        return rehearsal;
    }

    /// Whether anybody ever got the step before its time was over.
    boolean comes(ArcStep step) {
        return inTime.contains(step.step());
    }

    /// Whether anybody ever did what the step's gate asks for before its time was over.
    boolean opens(ArcStep step) {
        return opened.contains(step.step());
    }

    private void play(@Nullable Duration delay) {
        List<Contact> contacts = new ArrayList<>();
        Set<String> handled = new HashSet<>();
        Instant now = ACCEPTED;
        Instant answer = delay == null ? null : now.plus(delay);
        for (int turn = 0; turn < LONGEST; turn++) {
            ArcHistory history = new ArcHistory(ACCEPTED, contacts, handled, handled.contains(Bump.STEP));
            noteGates(history, now);
            Plan plan = ArcPlanner.plan(arc, history, ALWAYS, now);
            Instant due = plan instanceof Plan.Next next ? next.dueAt() : Instant.MAX;
            if (answer != null && !answer.isAfter(due)) {
                now = answer;
                answer = null;
                contacts.add(new Contact.Reply(now));
            } else if (plan instanceof Plan.Next next) {
                now = due;
                take(next, contacts, handled);
                answer = delay != null && next.kind().isMessage() ? now.plus(delay) : answer;
            } else {
                return;
            }
        }
    }

    private void noteGates(ArcHistory history, Instant now) {
        arc.steps().stream()
                .filter(step -> endOf(step).isAfter(now))
                .filter(step -> step.gate().opensFor(history))
                .forEach(step -> opened.add(step.step()));
    }

    private void take(Plan.Next next, List<Contact> contacts, Set<String> handled) {
        handled.add(next.step());
        contacts.add(
                next.kind().isMessage()
                        ? new Contact.Message(next.step(), next.dueAt())
                        : new Contact.Gesture(next.step(), next.dueAt()));
        arc.steps().stream()
                .filter(step -> step.step().equals(next.step()) && endOf(step).isAfter(next.dueAt()))
                .forEach(step -> inTime.add(step.step()));
    }

    private static Instant endOf(ArcStep step) {
        return step.until().after(ACCEPTED, ALWAYS.zone());
    }
}
