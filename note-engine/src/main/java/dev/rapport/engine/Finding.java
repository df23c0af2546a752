package dev.rapport.engine;

import java.util.List;

/// Something a thoughtful reader would notice, on the exact words that made them notice.
///
/// @param rule stable rule id, a key of [RuleCatalogue]
/// @param start first UTF-16 code unit of the text as sent
/// @param end one past the last; equal to `start` where something is missing
/// @param message what the words do in the reader's eyes, for this note
/// @param sources ids of the guidance the rule comes from (S4, R3)
/// @param points what the finding adds to the score, negative for a fault
public record Finding(
        String rule,
        Severity severity,
        int start,
        int end,
        String message,
        List<String> sources,
        int points,
        List<Fix> fixes) {

    public Finding {
        sources = List.copyOf(sources);
        fixes = List.copyOf(fixes);
    }
}
