package dev.rapport.followup.arc;

import java.util.List;
import java.util.Optional;

/// The plan after acceptance (S14): steps in order, and at most one bump after silence (S16). A guide, not a script
/// (S15): its pace follows the person's answers.
public record Arc(String name, List<ArcStep> steps, Bump bump, Pace pace) {

    public Arc {
        steps = List.copyOf(steps);
    }

    /// Whether the person gets a message with this step; what no arc names counts as one.
    public boolean isMessage(String step) {
        return find(step).map(ArcStep::message).orElse(true);
    }

    private Optional<ArcStep> find(String name) {
        return steps.stream().filter(step -> step.step().equals(name)).findFirst();
    }
}
