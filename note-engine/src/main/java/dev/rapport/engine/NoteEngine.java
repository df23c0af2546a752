package dev.rapport.engine;

import dev.rapport.engine.internal.judge.Judge;
import dev.rapport.engine.internal.meaning.Classifiers;
import dev.rapport.engine.internal.meaning.MoveClassifier;

/// Judges notes. Immutable and safe for use by many threads; the same input gives the same output on every platform.
public final class NoteEngine {

    private final Judge judge;

    private NoteEngine(Judge judge) {
        this.judge = judge;
    }

    /// Loads the rules and the trained files once; takes some hundred milliseconds.
    public static NoteEngine create() {
        return new NoteEngine(new Judge(settings -> classifier(settings.depth())));
    }

    /// Judges one note. Never throws on any text, lone surrogates included; time is linear in its length.
    public Analysis analyze(String text, NoteContext context, AnalysisSettings settings) {
        return judge.judge(text, context, settings);
    }

    private static MoveClassifier classifier(Depth depth) {
        return switch (depth) {
            case QUICK -> Classifiers.quick();
            case FULL -> Classifiers.full().orElseGet(Classifiers::quick);
        };
    }
}
