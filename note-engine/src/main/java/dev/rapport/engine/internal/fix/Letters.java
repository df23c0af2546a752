package dev.rapport.engine.internal.fix;

import dev.rapport.engine.internal.text.NoteText;
import java.util.Locale;

/// Upper and lower case at the seams of a change.
final class Letters {

    private Letters() {}

    /// Whether the token opens with a capital as written.
    static boolean isUpper(NoteText note, int token) {
        return Character.isUpperCase(note.source().codePointAt(note.sourceStart(token)));
    }

    /// The words with a first letter as it should be where they now stand. A name and "I" keep their capital.
    static String opening(NoteText note, int firstToken, String words, boolean upper) {
        if (words.isEmpty() || (!upper && keepsCapital(note, firstToken))) {
            return words;
        }
        int first = words.codePointAt(0);
        String letter = words.substring(0, Character.charCount(first));
        String cased = upper ? letter.toUpperCase(Locale.ROOT) : letter.toLowerCase(Locale.ROOT);
        return cased + words.substring(letter.length());
    }

    /// Words that no list knows may be names.
    private static boolean keepsCapital(NoteText note, int token) {
        String word = note.tokens().text(token);
        return note.tokens().word(token) < 0 || word.equals("I") || word.equals(word.toUpperCase(Locale.ROOT));
    }
}
