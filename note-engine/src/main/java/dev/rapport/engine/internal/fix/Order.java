package dev.rapport.engine.internal.fix;

import dev.rapport.engine.Fix;
import dev.rapport.engine.internal.text.NoteText;
import dev.rapport.engine.internal.text.Sentence;

/// Puts a sentence behind a later one.
public final class Order {

    private Order() {}

    /// @param early the sentence that is to come later
    /// @param late the one it is to follow
    public static Fix behind(NoteText note, Sentence early, Sentence late, String label) {
        boolean upper = Letters.isUpper(note, early.first());
        String between = note.quote(early.end(), late.end());
        String moved = note.quote(early.first(), early.end());
        String words = Letters.opening(note, early.end(), between, upper) + " "
                + Letters.opening(note, early.first(), moved, true);
        return new Fix(note.sourceStart(early.first()), note.sourceEnd(late.end()), words, label);
    }
}
