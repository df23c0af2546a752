package dev.rapport.engine;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.rapport.engine.Fix.Kind;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Targets for the fuzzer (`fuzz/README.md`). As ordinary tests they go through the inputs kept from its runs.
class EngineFuzzTest {

    private static final NoteEngine ENGINE = NoteEngine.create();
    private static final int LONGEST_FACT = 60;

    @FuzzTest
    void any_text_is_judged(FuzzedDataProvider data) {
        NoteContext context = context(data, Recipient.UNKNOWN);
        AnalysisSettings settings = settings(data);
        String text = data.consumeRemainingAsString();

        Analysis analysis = ENGINE.analyze(text, context, settings);

        int sum = analysis.findings().stream().mapToInt(Finding::points).sum();
        assertThat(analysis.score()).isEqualTo(Math.clamp(sum, 0, 100));
        assertThat(analysis.findings()).isNotEmpty();
        for (Finding finding : analysis.findings()) {
            checkSpan(finding.start(), finding.end(), text);
            finding.fixes().forEach(fix -> checkSpan(fix.start(), fix.end(), text));
        }
        assertThat(ENGINE.analyze(text, context, settings)).isEqualTo(analysis);
    }

    @FuzzTest
    void no_change_harms(FuzzedDataProvider data) {
        NoteContext context = context(data, recipient(data));
        AnalysisSettings settings = settings(data);
        String text = data.consumeRemainingAsString();

        Analysis before = ENGINE.analyze(text, context, settings);

        for (Finding finding : before.findings()) {
            for (Fix fix : finding.fixes()) {
                Analysis after = ENGINE.analyze(fix.applyTo(text), context, settings);
                assertThat(after.score()).isGreaterThanOrEqualTo(before.score());
                if (fix.kind() != Kind.PROMPT
                        && after.characters().count() > before.characters().count()) {
                    assertThat(after.characters().count()).isLessThanOrEqualTo(settings.limit());
                }
            }
        }
    }

    @FuzzTest
    void a_suggestion_is_better_and_fits(FuzzedDataProvider data) {
        NoteContext context = context(data, recipient(data));
        AnalysisSettings settings = settings(data);
        String text = data.consumeRemainingAsString();

        Optional<Suggestion> suggestion = ENGINE.suggest(text, context, settings);

        suggestion.ifPresent(better -> {
            Analysis after = ENGINE.analyze(better.text(), context, settings);
            assertThat(after.score()).isEqualTo(better.score());
            assertThat(after.characters().count()).isLessThanOrEqualTo(settings.limit());
            assertThat(better.score())
                    .isGreaterThan(ENGINE.analyze(text, context, settings).score());
        });
    }

    private static void checkSpan(int start, int end, String text) {
        assertThat(start).isBetween(0, end);
        assertThat(end).isLessThanOrEqualTo(text.length());
    }

    private static NoteContext context(FuzzedDataProvider data, Recipient recipient) {
        return new NoteContext(
                data.pickValue(Sender.values()),
                data.pickValue(Audience.values()),
                data.pickValue(Situation.values()),
                recipient);
    }

    private static AnalysisSettings settings(FuzzedDataProvider data) {
        List<String> allowed = data.consumeBoolean() ? List.of(data.consumeString(LONGEST_FACT)) : List.of();
        return new AnalysisSettings(data.consumeInt(1, 400), Depth.QUICK, Map.of(), Set.of(), allowed);
    }

    private static Recipient recipient(FuzzedDataProvider data) {
        return new Recipient(
                fact(data), fact(data), fact(data), fact(data), fact(data), fact(data), fact(data), fact(data));
    }

    private static String fact(FuzzedDataProvider data) {
        return data.consumeBoolean() ? data.consumeString(LONGEST_FACT) : "";
    }
}
