package dev.rapport.engine.internal.judge;

import dev.rapport.engine.internal.pattern.PhraseAutomaton;
import dev.rapport.engine.internal.pattern.PhraseMatch;
import dev.rapport.engine.internal.text.NoteText;
import dev.rapport.engine.internal.text.Sentence;
import java.util.ArrayList;
import java.util.List;

/// The phrases of each sentence of a note, looked for once.
final class PhrasesFound {

    private final NoteText note;
    private final List<List<PhraseMatch>> bySentence;

    PhrasesFound(NoteText note, PhraseAutomaton phrases) {
        this.note = note;
        this.bySentence = new ArrayList<>(note.sentences().size());
        for (Sentence sentence : note.sentences()) {
            bySentence.add(phrases.match(note.tokens(), sentence));
        }
    }

    NoteText note() {
        return note;
    }

    /// @param at which sentence of the note
    List<PhraseMatch> of(int at) {
        return bySentence.get(at);
    }
}
