package dev.rapport.engine;

import dev.rapport.engine.internal.judge.Judge;
import dev.rapport.engine.internal.judge.Readers;
import dev.rapport.engine.internal.meaning.Classifiers;
import java.util.List;
import java.util.Optional;

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

    /// A whole note that would score higher, made of what [NoteContext#recipient()] says of the reader and of the
    /// sentences of this note that do good and no harm; nothing is invented. Empty where nothing is known of the
    /// reader, where none scores higher, or where the note is in another language.
    public Optional<Suggestion> suggest(String text, NoteContext context, AnalysisSettings settings) {
        return judge.suggest(text, context, settings);
    }

    /// Whether a text names nothing that the given texts do not name: every word that is not of grammar, greeting or
    /// courtesy must be one of theirs.
    public boolean saysOnly(String text, List<String> given) {
        return judge.saysOnly(text, given);
    }

    private static Readers readers(Depth depth) {
        return switch (depth) {
            case QUICK -> Quick.READERS;
            case FULL -> Full.READERS;
        };
    }

    private static final class Quick {
        private static final Readers READERS = new Readers(Classifiers.quick(), Classifiers.quickNotes());
    }

    /// Loaded where it is asked for: the sentence model is large.
    private static final class Full {
        private static final Readers READERS = Classifiers.full()
                .flatMap(sentences -> Classifiers.fullNotes().map(notes -> new Readers(sentences, notes)))
                .orElseGet(() -> Quick.READERS);
    }
}
