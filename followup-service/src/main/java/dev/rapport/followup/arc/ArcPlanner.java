package dev.rapport.followup.arc;

import dev.rapport.followup.seat.WorkingTime;
import java.time.Instant;
import java.util.Optional;

/// Finds the next step of an arc.
///
/// The first step that is neither done nor skipped, whose time is not over and whose gate is open, comes next. If there
/// is none and a message is unanswered, the bump comes, once. Nothing is ever planned after a bump unless the person
/// writes, and never a second bump (S16).
public final class ArcPlanner {

    private ArcPlanner() {}

    public static Plan plan(Arc arc, ArcHistory history, WorkingTime time, Instant now) {
        if (history.bumped() && history.unanswered().isPresent()) {
            return new Plan.Ended(
                    "The one bump is behind you. It rests now, unless they write; they stay in your network.");
        }
        return nextStep(arc, history, time, now)
                .or(() -> bump(arc, history, time, now))
                .orElseGet(() -> rest(arc, history, time, now));
    }

    private static Optional<Plan> nextStep(Arc arc, ArcHistory history, WorkingTime time, Instant now) {
        return arc.steps().stream()
                .filter(step -> isAhead(step, history, time, now))
                .filter(step -> step.gate().opensFor(history))
                .findFirst()
                .map(step -> schedule(arc, step, history, time, now));
    }

    private static boolean isAhead(ArcStep step, ArcHistory history, WorkingTime time, Instant now) {
        return !history.handled().contains(step.step())
                && step.until().after(history.acceptedAt(), time.zone()).isAfter(now);
    }

    private static Plan schedule(Arc arc, ArcStep step, ArcHistory history, WorkingTime time, Instant now) {
        Timing timing = Timing.of(arc.pace(), step, history, time.zone());
        Instant earliest = timing.earliest().isAfter(now) ? timing.earliest() : now;
        Instant latest = step.latest() == null ? null : step.latest().after(history.acceptedAt(), time.zone());
        Placement placement = Placement.of(earliest, latest, time);
        return new Plan.Next(
                step.step(),
                step.kind(),
                earliest,
                latest,
                placement.at(),
                Words.join(step.why(), timing.remark(), placement.remark()));
    }

    private static Optional<Plan> bump(Arc arc, ArcHistory history, WorkingTime time, Instant now) {
        Bump bump = arc.bump();
        return bump == null || history.bumped()
                ? Optional.empty()
                : history.unanswered().map(message -> bump(bump, message, time, now));
    }

    private static Plan bump(Bump bump, Contact.Message message, WorkingTime time, Instant now) {
        Instant afterSilence = bump.after().after(message.at(), time.zone());
        Instant earliest = afterSilence.isAfter(now) ? afterSilence : now;
        return new Plan.Next(Bump.STEP, StepKind.BUMP, earliest, null, time.next(earliest), bump.why());
    }

    private static Plan rest(Arc arc, ArcHistory history, WorkingTime time, Instant now) {
        boolean gated = arc.steps().stream().anyMatch(step -> isAhead(step, history, time, now));
        if (gated && history.unanswered().isEmpty() && history.replies() > 0) {
            return new Plan.Waiting(
                    "It is a conversation now: answer as it goes. The next step waits for another exchange.");
        }
        return new Plan.Ended("Nothing more is planned. They stay in your network.");
    }
}
