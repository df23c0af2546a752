package dev.rapport.engine.internal.meaning;

/// Says what a sentence does. Implementations are immutable, thread-safe and deterministic.
public interface MoveClassifier {

    /// Calibrated probability of each move, indexed by [Move#index()]; each in 0 to 1, independent of one another
    /// (a sentence may do two things), for one sentence of normalised text.
    /// Upper and lower case are to be kept: a capital in mid-sentence tells a name.
    float[] probabilities(String sentence);
}
