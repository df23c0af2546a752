package dev.rapport.engine.internal.meaning;

/// Turns a sentence into a vector that carries its meaning. Thread-safe; the same sentence gives the same vector on one
/// machine.
///
/// The engine finds implementations by `ServiceLoader`; a constructor that throws means "not available here".
public interface SentenceEncoder {

    /// Names model and version; heads trained on another encoder do not fit and are not used.
    String name();

    int dimensions();

    /// The vector of one sentence; text beyond the model's window is ignored.
    float[] encode(String sentence);
}
