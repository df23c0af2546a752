package dev.rapport.followup.arc;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The plan after acceptance (S14): steps in order, and at most one bump after silence (S16). A guide, not a script
/// (S15): its pace follows the person's answers.
///
/// @param name for people
/// @param bump null if a message that is not answered is simply let go
public record Arc(
        String name, List<ArcStep> steps, @Nullable Bump bump, Pace pace) {

    public Arc {
        steps = List.copyOf(steps);
    }

    /// The kind of one of its steps, the bump among them; empty for a name that is none of its own.
    public Optional<StepKind> kindOf(String step) {
        return step.equals(Bump.STEP)
                ? Optional.of(StepKind.BUMP)
                : steps.stream()
                        .filter(candidate -> candidate.step().equals(step))
                        .map(ArcStep::kind)
                        .findFirst();
    }

    /// What a member can be said to have done: its steps, and the bump.
    public List<String> stepNames() {
        return Stream.concat(steps.stream().map(ArcStep::step), Stream.of(Bump.STEP))
                .toList();
    }
}
