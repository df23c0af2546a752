package dev.rapport.engine.internal.judge;

import dev.rapport.engine.Fix;
import dev.rapport.engine.internal.text.NoteText;

/// Where findings and fixes stand in the text as sent.
final class Spans {

    private static final int LONGEST_QUOTE = 90;

    private Spans() {}

    /// The words of tokens `[first, end)` as a message quotes them, cut where they are long.
    static String quote(NoteText note, int first, int end) {
        String words = note.quote(first, end).strip().replace('\n', ' ').replace('\r', ' ');
        if (words.length() <= LONGEST_QUOTE) {
            return words;
        }
        int cut = words.lastIndexOf(' ', LONGEST_QUOTE);
        int safe = cut > LONGEST_QUOTE / 2 ? cut : LONGEST_QUOTE;
        return words.substring(0, Character.isHighSurrogate(words.charAt(safe - 1)) ? safe - 1 : safe) + " …";
    }

    /// A piece of advice that changes nothing by itself.
    static Fix prompt(int at, String label) {
        return new Fix(at, at, "", label);
    }
}
