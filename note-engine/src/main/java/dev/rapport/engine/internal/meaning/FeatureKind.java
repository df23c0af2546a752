package dev.rapport.engine.internal.meaning;

/// The kinds of features the quick classifier sums; each kind is weighed by its own number in the sentence.
public enum FeatureKind {
    /// Single words and signs, neighbours in twos and threes.
    WORDS,
    /// Runs of letters within a word, for endings and misspellings.
    LETTERS,
    /// Length, signs, capitals, digits: the outline of the sentence.
    SHAPE,
    /// Pieces of the vocabulary, whose weights come from a sentence model.
    PIECES
}
