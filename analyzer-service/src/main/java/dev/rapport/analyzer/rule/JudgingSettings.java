package dev.rapport.analyzer.rule;

import dev.rapport.engine.AnalysisSettings;
import dev.rapport.engine.Depth;
import dev.rapport.engine.Severity;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What a workspace sets about judging.
///
/// @param limit the longest note of a seat whose own limit is not said; null for the network's
/// @param rules by rule id, those only that are treated differently from the catalogue
record JudgingSettings(@Nullable Integer limit, List<String> allowedPhrases, Map<String, RuleSetting> rules) {

    static final JudgingSettings NONE = new JudgingSettings(null, List.of(), Map.of());

    /// @param severity instead of the catalogue's
    /// @param off whether the rule is left out
    record RuleSetting(@Nullable Severity severity, boolean off) {}

    JudgingSettings {
        allowedPhrases = List.copyOf(allowedPhrases);
        rules = Map.copyOf(rules);
    }

    AnalysisSettings toEngine() {
        Map<String, Severity> severities = new LinkedHashMap<>();
        rules.forEach((rule, setting) -> {
            if (setting.severity() != null) {
                severities.put(rule, setting.severity());
            }
        });
        Set<String> off = rules.entrySet().stream()
                .filter(rule -> rule.getValue().off())
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
        return new AnalysisSettings(
                limit == null ? AnalysisSettings.DEFAULT_LIMIT : limit, Depth.FULL, severities, off, allowedPhrases);
    }
}
