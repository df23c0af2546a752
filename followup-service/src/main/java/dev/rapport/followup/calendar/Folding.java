package dev.rapport.followup.calendar;

import java.util.stream.Collectors;

/// Folds content lines as RFC 5545 has it: at 75 octets of UTF-8. The library counts characters, which makes longer
/// lines and may cut a character of two code units in half.
final class Folding {

    private static final int LONGEST_LINE = 75;
    private static final String END = "\r\n";

    private Folding() {}

    /// The same lines, folded anew.
    static String refold(String folded) {
        return folded.replace(END + " ", "").lines().map(Folding::fold).collect(Collectors.joining(END, "", END));
    }

    private static String fold(String line) {
        var text = new StringBuilder(line.length());
        int octets = 0;
        for (int index = 0; index < line.length(); index += Character.charCount(line.codePointAt(index))) {
            int codePoint = line.codePointAt(index);
            int length = octets(codePoint);
            if (octets + length > LONGEST_LINE) {
                text.append(END).append(' ');
                octets = 1;
            }
            text.appendCodePoint(codePoint);
            octets += length;
        }
        return text.toString();
    }

    /// How long it is in UTF-8.
    private static int octets(int codePoint) {
        if (codePoint < 0x80) {
            return 1;
        }
        if (codePoint < 0x800) {
            return 2;
        }
        return codePoint < 0x10000 ? 3 : 4;
    }
}
