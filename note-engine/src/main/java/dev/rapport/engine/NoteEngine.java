package dev.rapport.engine;

import dev.rapport.engine.internal.judge.Judge;
import dev.rapport.engine.internal.judge.Readers;
import dev.rapport.engine.internal.meaning.Classifiers;

/// Judges notes. Immutable and safe for use by many threads; the same input gives the same output on every platform.
public final class NoteEngine {

    private final Judge judge;

    private NoteEngine(Judge judge) {
        this.judge = judge;
    }

    /// Loads the rules and the trained files once; takes some hundred milliseconds.
    public static NoteEngine create() {
        return new NoteEngine(new Judge(settings -> readers(settings.depth())));
    }

    /// Judges one note. Never throws on any text, lone surrogates included; time is linear in its length.
    public Analysis analyze(String text, NoteContext context, AnalysisSettings settings) {
        return judge.judge(text, context, settings);
    }

    private static Readers readers(Depth depth) {
        return switch (depth) {
            case QUICK -> quick();
            case FULL ->
                Classifiers.full()
                        .flatMap(sentences -> Classifiers.fullNotes().map(notes -> new Readers(sentences, notes)))
                        .orElseGet(NoteEngine::quick);
        };
    }

    private static Readers quick() {
        return new Readers(Classifiers.quick(), Classifiers.quickNotes());
    }
}
