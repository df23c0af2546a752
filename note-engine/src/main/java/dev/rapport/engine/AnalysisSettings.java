package dev.rapport.engine;

import java.util.List;
import java.util.Map;
import java.util.Set;

/// What a seat and its workspace set about judging.
///
/// @param limit the longest note the seat may send, in UTF-16 code units, CRLF counted as one (S1)
/// @param severities rule id to the severity the workspace wants instead of the catalogue's
/// @param disabledRules rule ids that are switched off
/// @param allowedPhrases phrases that the pattern and meaning tiers let pass, compared after normalisation
public record AnalysisSettings(
        int limit,
        Depth depth,
        Map<String, Severity> severities,
        Set<String> disabledRules,
        List<String> allowedPhrases) {

    public static final int DEFAULT_LIMIT = 300;

    public static final AnalysisSettings DEFAULT =
            new AnalysisSettings(DEFAULT_LIMIT, Depth.FULL, Map.of(), Set.of(), List.of());

    public AnalysisSettings {
        if (limit < 1) {
            throw new IllegalArgumentException("limit must be at least 1, was " + limit);
        }
        severities = Map.copyOf(severities);
        disabledRules = Set.copyOf(disabledRules);
        allowedPhrases = List.copyOf(allowedPhrases);
    }

    public AnalysisSettings withLimit(int newLimit) {
        return new AnalysisSettings(newLimit, depth, severities, disabledRules, allowedPhrases);
    }

    public AnalysisSettings withDepth(Depth newDepth) {
        return new AnalysisSettings(limit, newDepth, severities, disabledRules, allowedPhrases);
    }
}
