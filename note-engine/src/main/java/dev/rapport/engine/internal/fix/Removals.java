package dev.rapport.engine.internal.fix;

import dev.rapport.engine.Fix;
import dev.rapport.engine.internal.text.NoteText;
import dev.rapport.engine.internal.text.Sentence;
import java.util.List;

/// Takes whole sentences out, with the space that parts them from their neighbours.
public final class Removals {

    private Removals() {}

    public static Fix sentence(NoteText note, Sentence sentence, String label) {
        int next = sentence.end();
        if (next < note.tokens().count()) {
            return new Fix(note.sourceStart(sentence.first()), note.sourceStart(next), "", label);
        }
        return new Fix(note.sourceEnd(sentence.first()), note.sourceEnd(next), "", label);
    }

    /// Takes several sentences out by one change, which spans what stands between them.
    ///
    /// @param body the sentences of the note in their order
    /// @param dropped those to take out, at least one and not all
    public static Fix sentences(NoteText note, List<Sentence> body, List<Sentence> dropped, String label) {
        int from = body.indexOf(dropped.getFirst());
        StringBuilder kept = new StringBuilder();
        for (Sentence sentence : body.subList(from, body.size())) {
            if (!dropped.contains(sentence)) {
                kept.append(kept.isEmpty() ? "" : " ").append(note.quote(sentence.first(), sentence.end()));
            }
        }
        Sentence first = dropped.getFirst();
        int end = note.sourceEnd(body.getLast().end());
        if (kept.isEmpty()) {
            return new Fix(note.sourceEnd(first.first()), end, "", label);
        }
        return new Fix(note.sourceStart(first.first()), end, kept.toString(), label);
    }
}
