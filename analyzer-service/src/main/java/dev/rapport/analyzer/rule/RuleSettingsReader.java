package dev.rapport.analyzer.rule;

import dev.rapport.analyzer.rule.JudgingSettings.RuleSetting;
import dev.rapport.analyzer.rule.RuleSettingsDocument.RuleChange;
import dev.rapport.engine.Rule;
import dev.rapport.engine.RuleCatalogue;
import dev.rapport.engine.Severity;
import dev.rapport.service.problem.Problems;
import dev.rapport.service.problem.Problems.FieldError;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Reads settings that a client sent and says everything that is wrong with them at once.
final class RuleSettingsReader {

    private static final int LONGEST_LIMIT = 10_000;
    private static final int MOST_PHRASES = 200;
    private static final int LONGEST_PHRASE = 200;

    private static final Set<String> KNOWN =
            RuleCatalogue.rules().stream().map(Rule::id).collect(Collectors.toUnmodifiableSet());

    private final List<FieldError> errors = new ArrayList<>();

    private RuleSettingsReader() {}

    static JudgingSettings read(RuleSettingsDocument document) {
        return new RuleSettingsReader().check(document);
    }

    private JudgingSettings check(RuleSettingsDocument document) {
        checkLimit(document.limit());
        List<String> phrases = document.allowedPhrases() == null ? List.of() : document.allowedPhrases();
        checkPhrases(phrases);
        Map<String, RuleSetting> rules = new HashMap<>();
        if (document.rules() != null) {
            document.rules().forEach((rule, change) -> rules.put(rule, setting(rule, change)));
        }
        if (!errors.isEmpty()) {
            throw Problems.invalidFields(errors);
        }
        return new JudgingSettings(document.limit(), phrases, rules);
    }

    private void checkLimit(@Nullable Integer limit) {
        if (limit != null && (limit < 1 || limit > LONGEST_LIMIT)) {
            errors.add(new FieldError("limit", "is " + limit, "send a whole number from 1 to " + LONGEST_LIMIT));
        }
    }

    private void checkPhrases(List<@Nullable String> phrases) {
        if (phrases.size() > MOST_PHRASES) {
            errors.add(new FieldError("allowedPhrases", "are too many", "send at most " + MOST_PHRASES));
        }
        for (int index = 0; index < phrases.size(); index++) {
            String phrase = phrases.get(index);
            if (phrase == null || phrase.isBlank() || phrase.length() > LONGEST_PHRASE || !isPlain(phrase)) {
                errors.add(new FieldError(
                        "allowedPhrases[" + index + "]",
                        "is no phrase",
                        "send 1 to " + LONGEST_PHRASE + " printable characters"));
            }
        }
    }

    private RuleSetting setting(String rule, @Nullable RuleChange change) {
        if (!KNOWN.contains(rule)) {
            errors.add(new FieldError("rules." + rule, "is no rule", "use an id that GET /api/rules lists"));
        }
        if (change == null) {
            errors.add(new FieldError("rules." + rule, "is null", "leave it out, or send severity or off"));
            return new RuleSetting(null, false);
        }
        return new RuleSetting(severity(rule, change.severity()), Boolean.TRUE.equals(change.off()));
    }

    private @Nullable Severity severity(String rule, @Nullable String name) {
        if (name == null) {
            return null;
        }
        var severity = Arrays.stream(Severity.values())
                .filter(known -> known.wireName().equals(name))
                .findFirst();
        if (severity.isEmpty()) {
            String known =
                    Arrays.stream(Severity.values()).map(Severity::wireName).collect(Collectors.joining(", "));
            errors.add(new FieldError("rules." + rule + ".severity", "is not known", "send one of " + known));
        }
        return severity.orElse(null);
    }

    /// Postgres keeps no NUL and no half of a surrogate pair.
    private static boolean isPlain(String phrase) {
        return phrase.codePoints()
                .noneMatch(point -> Character.isISOControl(point) || Character.getType(point) == Character.SURROGATE);
    }
}
