package dev.rapport.cli.note;

/// The beginning of something a person wrote, short enough for a message.
public final class Excerpt {

    private static final int LENGTH = 40;

    private Excerpt() {}

    /// The first forty characters, with an ellipsis if there were more.
    public static String of(String text) {
        if (text.length() <= LENGTH) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(LENGTH - 1)) ? LENGTH - 1 : LENGTH;
        return text.substring(0, end) + "…";
    }
}
