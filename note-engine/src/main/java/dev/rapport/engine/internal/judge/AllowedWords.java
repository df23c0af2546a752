package dev.rapport.engine.internal.judge;

import dev.rapport.engine.internal.text.NormalText;
import dev.rapport.engine.internal.text.NoteText;
import dev.rapport.engine.internal.text.TextNormalizer;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;

/// The tokens of a note that belong to phrases which the workspace allows.
final class AllowedWords {

    private static final AllowedWords NONE = new AllowedWords(new BitSet());

    private final BitSet tokens;

    private AllowedWords(BitSet tokens) {
        this.tokens = tokens;
    }

    static AllowedWords of(NoteText note, List<String> phrases) {
        if (phrases.isEmpty()) {
            return NONE;
        }
        BitSet allowed = new BitSet();
        String text = note.normal().text().toLowerCase(Locale.ROOT);
        for (String phrase : phrases) {
            NormalText wanted = TextNormalizer.normalize(phrase);
            mark(note, text, wanted.text().strip().toLowerCase(Locale.ROOT), allowed);
        }
        return new AllowedWords(allowed);
    }

    private static void mark(NoteText note, String text, String phrase, BitSet allowed) {
        if (phrase.isEmpty()) {
            return;
        }
        int token = 0;
        for (int at = text.indexOf(phrase); at >= 0; at = text.indexOf(phrase, at + phrase.length())) {
            while (token < note.tokens().count() && note.tokens().start(token) < at + phrase.length()) {
                if (note.tokens().end(token) > at) {
                    allowed.set(token);
                }
                token++;
            }
        }
    }

    /// Whether a match at `[first, end)` consists of allowed words, or mostly so.
    boolean covers(int first, int end) {
        return !tokens.isEmpty() && tokens.get(first, end).cardinality() * 2 >= end - first;
    }

    boolean contains(int token) {
        return tokens.get(token);
    }

    boolean isEmpty() {
        return tokens.isEmpty();
    }
}
