package dev.rapport.engine.evaluation;

import dev.rapport.engine.NoteContext;
import dev.rapport.engine.Verdict;
import java.util.Set;

/// A note with what a careful reader says of it.
///
/// @param findings the rule ids that the reader would raise
public record LabelledNote(String id, String text, NoteContext context, Verdict verdict, Set<String> findings) {

    public LabelledNote {
        findings = Set.copyOf(findings);
    }
}
