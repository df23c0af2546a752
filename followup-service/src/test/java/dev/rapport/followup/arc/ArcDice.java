package dev.rapport.followup.arc;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/// Makes arcs that a workspace could save, of every shape.
final class ArcDice {

    private static final int MOST_STEPS = 6;
    private static final StepKind[] KINDS = {
        StepKind.THANK_YOU, StepKind.ENGAGE, StepKind.SHARE, StepKind.QUESTION, StepKind.INTEREST, StepKind.MESSAGE
    };

    private final Random random;

    ArcDice(Random random) {
        this.random = random;
    }

    /// One that passes the check; those that do not are thrown away.
    Arc savable() {
        Arc arc;
        do {
            arc = any();
        } while (!ArcCheck.of(arc).isEmpty());
        return arc;
    }

    private Arc any() {
        List<ArcStep> steps = new ArrayList<>();
        int day = 1;
        int count = 1 + random.nextInt(MOST_STEPS);
        for (int number = 0; number < count; number++) {
            steps.add(step("step" + number, day));
            day += random.nextInt(12);
        }
        return new Arc("Dice", steps, bump(), pace());
    }

    private ArcStep step(String name, int day) {
        StepKind kind = KINDS[random.nextInt(KINDS.length)];
        Gate least = kind.leastGate();
        Gate gate = new Gate(least.replies() + random.nextInt(2), least.exchanges() + random.nextInt(2));
        Span latest = kind == StepKind.THANK_YOU && random.nextBoolean() ? days(day + 1) : null;
        return new ArcStep(
                name,
                kind,
                days(day),
                latest,
                days(day + 2 + random.nextInt(60)),
                random.nextInt(3) == 0 || !least.equals(Gate.OPEN) ? gate : Gate.OPEN,
                "Because.",
                List.of());
    }

    private @Nullable Bump bump() {
        return random.nextInt(4) == 0 ? null : new Bump(days(7 + random.nextInt(10)), "A week went by.", List.of());
    }

    private Pace pace() {
        List<Pace.Quick> quick = random.nextBoolean()
                ? List.of()
                : List.of(new Pace.Quick(Duration.ofHours(1 + random.nextInt(72)), days(1 + random.nextInt(6))));
        return new Pace(days(1 + random.nextInt(4)), days(7 + random.nextInt(7)), quick);
    }

    private static Span days(int days) {
        return Span.parse("P" + days + "D");
    }
}
