package dev.rapport.engine.internal.pattern;

/// One line of a phrase grammar.
///
/// @param cue the file it stands in: what its words do, or what they are evidence of
/// @param line the line as written
public record Phrase(Cue cue, Weight weight, String line) {

    /// How much a match says.
    public enum Weight {
        /// Enough for a finding.
        STRONG,
        /// A hint, that needs company.
        WEAK,
        /// Takes back every match of the same cue that it touches ("no need to look at my CV").
        EXCEPTION
    }
}
