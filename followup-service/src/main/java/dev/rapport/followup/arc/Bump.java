package dev.rapport.followup.arc;

import java.util.List;

/// The one reminder of an unanswered message (S16).
public record Bump(Span after, String why, List<String> sources) {

    /// The name of the step.
    public static final String STEP = "bump";

    public Bump {
        sources = List.copyOf(sources);
    }
}
