package dev.rapport.engine.internal.meaning;

/// Says what a sentence does. Implementations are immutable, thread-safe and deterministic.
public interface MoveClassifier {

    /// Calibrated probability of each move, indexed by [Move#ordinal()]; each in 0 to 1, independent of one another
    /// (a sentence may do two things), for one sentence of normalised text.
    float[] probabilities(String sentence);
}
