package dev.rapport.engine.internal.judge;

import dev.rapport.engine.internal.fix.Clauses;
import dev.rapport.engine.internal.fix.FactWording;
import dev.rapport.engine.internal.fix.PlainWords;
import dev.rapport.engine.internal.text.Lexicon;
import dev.rapport.engine.internal.text.Sections;

/// The means to change a note.
record Mending(Clauses clauses, PlainWords plainWords, FactWording facts, Sections labels) {

    /// Texts much longer than any note are not read again, so nothing is made up for them.
    private static final int LONGEST = 2000;

    static boolean isTooLong(String text) {
        return text.length() > LONGEST;
    }

    static Mending load(Lexicon lexicon) {
        return new Mending(
                new Clauses(lexicon),
                PlainWords.shipped(),
                new FactWording(lexicon),
                Sections.read("fixes.txt").getFirst());
    }

    String label(String change) {
        return labels.get(change);
    }
}
