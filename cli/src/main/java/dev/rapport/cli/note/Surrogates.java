package dev.rapport.cli.note;

/// Finds halves of surrogate pairs that stand alone: no text encoding can carry them.
public final class Surrogates {

    private Surrogates() {}

    /// The index of the first lone surrogate, or -1.
    public static int firstLone(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isSurrogate(c)) {
                if (i + 1 == text.length() || !Character.isSurrogatePair(c, text.charAt(i + 1))) {
                    return i;
                }
                i++;
            }
        }
        return -1;
    }
}
