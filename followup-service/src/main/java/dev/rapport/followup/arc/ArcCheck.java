package dev.rapport.followup.arc;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Looks at an arc before it is saved: whether it keeps to what decency asks for (S14, S16, S18), whether its times fit
/// together, and whether each of its steps can ever come.
public final class ArcCheck {

    private static final Span WEEK = Span.parse("P7D");
    private static final Span DAY = Span.parse("P1D");

    private final Arc arc;
    private final List<ArcFault> faults = new ArrayList<>();

    private ArcCheck(Arc arc) {
        this.arc = arc;
    }

    /// All that is wrong; empty for an arc that may be saved.
    public static List<ArcFault> of(Arc arc) {
        ArcCheck check = new ArcCheck(arc);
        check.names();
        check.decency();
        check.times();
        if (check.faults.isEmpty()) {
            check.reachability();
        }
        return List.copyOf(check.faults);
    }

    private void names() {
        Set<String> names = new HashSet<>();
        Set<StepKind> once = EnumSet.noneOf(StepKind.class);
        each((step, path) -> {
            if (!names.add(step.step())) {
                fault(path + ".step", "is the name of two steps, " + step.step(), "give each step a name of its own");
            }
            if (step.kind() == StepKind.BUMP || step.step().equals(Bump.STEP)) {
                fault(
                        path + ".kind",
                        "makes the step " + step.step() + " a bump; an arc has one at most, at its end",
                        "set the arc's bump instead, and use another kind and name here");
            } else if (step.kind().isOnce() && !once.add(step.kind())) {
                fault(
                        path + ".kind",
                        "makes " + step.step() + " a second " + step.kind().wireName(),
                        "leave one of the two out, or use another kind");
            }
        });
    }

    private void decency() {
        each((step, path) -> {
            Gate least = step.kind().leastGate();
            if (step.gate().replies() < least.replies() && step.gate().exchanges() < least.replies()) {
                fault(
                        path + ".gate.replies",
                        "lets the step " + step.step()
                                + " come before they have answered; a question is for who answers",
                        "send at least " + least.replies());
            }
            if (step.gate().exchanges() < least.exchanges()) {
                fault(
                        path + ".gate.exchanges",
                        "lets the step " + step.step() + " come before any exchange; interest follows rapport",
                        "send at least " + least.exchanges());
            }
        });
        if (arc.bump() != null && arc.bump().after().isAlwaysShorterThan(WEEK)) {
            fault("bump.after", "is less than a week after the message", "send P7D or more");
        }
        if (arc.pace().silence().isAlwaysShorterThan(WEEK)) {
            fault("pace.silence", "writes again within a week of a message without an answer", "send P7D or more");
        }
        if (arc.pace().rest().isAlwaysShorterThan(DAY)) {
            fault("pace.rest", "lets two acts come within a day", "send P1D or more");
        }
    }

    private void times() {
        each((step, path) -> {
            if (!step.earliest().isAlwaysShorterThan(step.until())) {
                fault(
                        path + ".until",
                        "ends the time of the step " + step.step() + " at " + step.until() + ", but it begins at "
                                + step.earliest(),
                        "send a time after its earliest");
            }
            if (step.latest() != null && !step.earliest().isAlwaysShorterThan(step.latest())) {
                fault(
                        path + ".latest",
                        "is not after the earliest time of the step " + step.step(),
                        "send a time after " + step.earliest() + ", or leave it out");
            }
            if (step.latest() != null && step.until().isAlwaysShorterThan(step.latest())) {
                fault(
                        path + ".latest",
                        "lies after the end of the step " + step.step(),
                        "send a time before " + step.until() + ", or leave it out");
            }
        });
    }

    private void reachability() {
        Rehearsal rehearsal = Rehearsal.of(arc);
        each((step, path) -> {
            if (!rehearsal.opens(step)) {
                fault(
                        path + ".gate",
                        "of the step " + step.step() + " cannot open: even if they answer the note and every message, "
                                + "there are not " + asked(step.gate()) + " before its time is over",
                        "ask for less, let it end later, or put more messages before it");
            } else if (!rehearsal.comes(step)) {
                fault(
                        path + ".until",
                        "lets the step " + step.step() + " never come: the steps before it take its time",
                        "let it end later, or put it before them");
            }
        });
    }

    private static String asked(Gate gate) {
        return gate.exchanges() > 0 ? gate.exchanges() + " exchanges" : gate.replies() + " answers";
    }

    private void each(StepRule rule) {
        for (int index = 0; index < arc.steps().size(); index++) {
            rule.look(arc.steps().get(index), "steps[" + index + "]");
        }
    }

    private void fault(String field, String wrong, String expected) {
        faults.add(new ArcFault(field, wrong, expected));
    }

    private interface StepRule {
        void look(ArcStep step, String path);
    }
}
