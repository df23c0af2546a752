package dev.rapport.engine.internal.meaning;

import java.util.List;

/// Judges a note as a whole: for each of [NoteModel#outputs], how much speaks for it. Thread-safe.
public interface NoteClassifier {

    /// What the classifier gives a value for, in the order of [#scores].
    List<String> outputs();

    /// Log-odds, a number an output.
    ///
    /// @param features what the sentences do, who writes to whom
    /// @param text the words of the whole note
    float[] scores(float[] features, String text);

    /// The log-odds that a reader would send the note, and that a reader would hold it.
    ///
    /// @param inputs the scores, with what sums them up
    float[] verdict(float[] inputs);
}
