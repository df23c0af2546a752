package dev.rapport.engine;

import java.util.List;

/// The judgement of one note.
///
/// @param score 0 to 100, fit to the guidance; never a predicted acceptance rate
/// @param findings in order of `start`, faults before strengths at the same place
public record Analysis(int score, Verdict verdict, CharacterCount characters, List<Finding> findings) {

    public Analysis {
        findings = List.copyOf(findings);
    }
}
