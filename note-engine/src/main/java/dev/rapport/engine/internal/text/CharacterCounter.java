package dev.rapport.engine.internal.text;

/// Counts as the network's field does: UTF-16 code units, CRLF as one (S1).
public final class CharacterCounter {

    private CharacterCounter() {}

    public static int count(String text) {
        int count = text.length();
        for (int i = text.indexOf('\r'); i >= 0; i = text.indexOf('\r', i + 1)) {
            if (i + 1 < text.length() && text.charAt(i + 1) == '\n') {
                count--;
            }
        }
        return count;
    }

    /// The index in `text` at which the network would cut, never inside a surrogate pair; its length if it fits.
    public static int cutAt(String text, int limit) {
        int counted = 0;
        int at = 0;
        while (at < text.length()) {
            int width = isCrLf(text, at) ? 2 : 1;
            if (counted == limit) {
                return splitsPair(text, at) ? at - 1 : at;
            }
            counted++;
            at += width;
        }
        return text.length();
    }

    private static boolean isCrLf(String text, int at) {
        return text.charAt(at) == '\r' && at + 1 < text.length() && text.charAt(at + 1) == '\n';
    }

    private static boolean splitsPair(String text, int at) {
        return at > 0 && Character.isLowSurrogate(text.charAt(at)) && Character.isHighSurrogate(text.charAt(at - 1));
    }
}
