package dev.rapport.templates.linting;

import dev.rapport.templates.judging.Judge;
import dev.rapport.templates.judging.Judgement;
import dev.rapport.templates.judging.TextToJudge;
import dev.rapport.templates.library.Definition;
import dev.rapport.templates.library.Wire;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Has a definition's samples judged now, for a member who waits for it. Call it outside a transaction.
@ApplicationScoped
public class Linter {

    private final Judge judge;

    Linter(Judge judge) {
        this.judge = judge;
    }

    /// @return nothing if the analyzer can't be asked now
    public Optional<LintReport> lint(Definition definition) {
        List<LintResult> results = new ArrayList<>();
        for (Sample sample : Sample.of(definition)) {
            Optional<Judgement> judgement = judge.judge(toJudge(definition, sample));
            if (judgement.isEmpty()) {
                return Optional.empty();
            }
            results.add(result(sample, judgement.get()));
        }
        return Optional.of(LintReport.of(definition.kind(), results));
    }

    private static LintResult result(Sample sample, Judgement judgement) {
        List<String> faults = judgement.findings().stream()
                .filter(Judgement.Finding::isFault)
                .map(Judgement.Finding::rule)
                .distinct()
                .toList();
        return new LintResult(sample.audienceName(), sample.name(), judgement.score(), judgement.verdict(), faults);
    }

    private static TextToJudge toJudge(Definition definition, Sample sample) {
        return new TextToJudge(
                sample.text(),
                Wire.name(definition.sender()),
                sample.audienceName(),
                Wire.name(definition.situation()),
                definition.kind().limit(),
                null);
    }
}
