package dev.rapport.engine;

import java.util.ArrayList;
import java.util.List;

/// The judgement of one note.
///
/// @param score 0 to 100, fit to the guidance; never a predicted acceptance rate. The sum of the findings' points, cut
/// at
/// both ends
/// @param findings in order of `start`, faults before strengths at the same place
public record Analysis(int score, Verdict verdict, CharacterCount characters, List<Finding> findings) {

    private static final int SEND_FROM = 70;
    private static final int REVISE_FROM = 40;

    public Analysis {
        findings = List.copyOf(findings);
    }

    /// The analysis that these findings add up to.
    public static Analysis of(CharacterCount characters, List<Finding> findings) {
        int sum = findings.stream().mapToInt(Finding::points).sum();
        int score = Math.clamp(sum, 0, 100);
        return new Analysis(score, verdict(score, findings), characters, findings);
    }

    /// The same analysis with findings that only a service can know, such as `bulk-duplicate`.
    public Analysis including(List<Finding> more) {
        List<Finding> all = new ArrayList<>(findings);
        all.addAll(more);
        return of(characters, all);
    }

    private static Verdict verdict(int score, List<Finding> findings) {
        boolean error = findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
        if (error || score < REVISE_FROM) {
            return Verdict.HOLD;
        }
        return score >= SEND_FROM ? Verdict.SEND : Verdict.REVISE;
    }
}
