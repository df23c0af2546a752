package dev.rapport.cli.note;

/// A note's id exactly as the sender wrote it, so that the answer carries the same one back.
///
/// @param text the characters of the string, or the number as it was spelled
/// @param quoted whether it was a string; `false` for a number and for [#NONE]
public record NoteId(String text, boolean quoted) {

    /// The note came without an id.
    public static final NoteId NONE = new NoteId("", false);

    public static NoteId ofString(String text) {
        return new NoteId(text, true);
    }

    public static NoteId ofNumber(String spelling) {
        return new NoteId(spelling, false);
    }
}
