package dev.rapport.analyzer.rule;

import dev.rapport.analyzer.rule.JudgingSettings.RuleSetting;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A workspace's settings as clients read and write them. What is absent is as the catalogue has it.
public record RuleSettingsDocument(
        @Schema(minimum = "1", maximum = "10000", description = "The longest note, where a request does not say it.")
        @Nullable
        Integer limit,

        @Schema(description = "Phrases that are let pass, whatever the rules say of them.") @Nullable
        List<String> allowedPhrases,

        @Schema(description = "By rule id, the rules that are treated differently.") @Nullable
        Map<String, RuleChange> rules) {

    /// How a rule is treated.
    public record RuleChange(
            @Schema(enumeration = {"error", "warning", "suggestion", "strength"}) @Nullable
            String severity,

            @Schema(description = "Whether the rule is left out.") @Nullable
            Boolean off) {}

    static RuleSettingsDocument of(JudgingSettings settings) {
        Map<String, RuleChange> rules = new TreeMap<>();
        settings.rules().forEach((rule, setting) -> rules.put(rule, change(setting)));
        return new RuleSettingsDocument(settings.limit(), settings.allowedPhrases(), rules);
    }

    private static RuleChange change(RuleSetting setting) {
        return new RuleChange(
                setting.severity() == null ? null : setting.severity().wireName(), setting.off() ? true : null);
    }
}
