package dev.rapport.engine.evaluation;

import dev.rapport.engine.Analysis;
import dev.rapport.engine.Finding;
import java.util.Set;
import java.util.TreeSet;

/// A labelled note beside the engine's own judgement.
public record Judged(LabelledNote note, Analysis analysis) {

    public boolean agrees() {
        return note.verdict() == analysis.verdict();
    }

    /// The rule ids that the engine raised.
    public Set<String> raised() {
        Set<String> raised = new TreeSet<>();
        for (Finding finding : analysis.findings()) {
            raised.add(finding.rule());
        }
        return raised;
    }
}
