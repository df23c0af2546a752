package dev.rapport.engine.internal.pattern;

/// A phrase found at tokens `[first, end)` of a note.
public record PhraseMatch(Phrase phrase, int first, int end) {

    public Cue cue() {
        return phrase.cue();
    }

    public boolean isStrong() {
        return phrase.weight() == Phrase.Weight.STRONG;
    }
}
