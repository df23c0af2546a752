package dev.rapport.cli.text;

/// One character as a person sees it (an emoji of several code points is one), and where it stands in the note.
///
/// @param start first UTF-16 code unit
/// @param end one past the last
/// @param shown what is printed for it; never a control character
/// @param width columns of a terminal: 0, 1 or 2
record Glyph(int start, int end, String shown, int width) {

    boolean isSpace() {
        return shown.equals(" ");
    }
}
