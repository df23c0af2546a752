package dev.rapport.templates.judging;

import dev.rapport.templates.library.Kind;
import java.util.Set;

/// Which of the note rules hold for a message after acceptance. A message has more room and a history, so that most
/// rules of a note say nothing about it; asking for a favour right after a friendly note is what they must not do
/// (S13), and a job is named only in the step that is there for it (S18).
public final class StepRules {

    private static final Set<String> NEVER = Set.of(
            "pitch",
            "application-lead",
            "resume-attached",
            "call-request",
            "pushy-urgency",
            "default-message",
            "dishonest-intent",
            "unfilled-slot");

    private static final Set<String> ONLY_WITH_INTEREST =
            Set.of("job-ask", "self-centred-ask", "open-to-opportunities");

    private StepRules() {}

    /// Whether a finding of the rule keeps a text of this kind from being ready.
    public static boolean holds(Kind kind, String rule) {
        return NEVER.contains(rule) || (ONLY_WITH_INTEREST.contains(rule) && kind != Kind.INTEREST);
    }
}
