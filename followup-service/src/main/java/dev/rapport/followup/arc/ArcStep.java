package dev.rapport.followup.arc;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A step of an arc. Times count from the acceptance; days are calendar days of the member's zone, hours are hours.
///
/// @param step its name, its own within the arc
/// @param kind what it is about
/// @param earliest when its time begins
/// @param latest the end of its time where the time matters more than office hours (S13), otherwise absent
/// @param until when it is too late to begin with it
/// @param gate what must have happened before
/// @param why the reason for its time, in words for the member
public record ArcStep(
        String step,
        StepKind kind,
        Span earliest,
        @Nullable Span latest,
        Span until,
        @JsonProperty(defaultValue = "") Gate gate,
        String why,
        List<String> sources) {

    public ArcStep {
        gate = gate == null ? Gate.OPEN : gate;
        sources = List.copyOf(sources);
    }
}
