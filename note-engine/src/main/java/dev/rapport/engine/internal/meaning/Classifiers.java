package dev.rapport.engine.internal.meaning;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Optional;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;

/// Where the engine gets its classifiers. Each is loaded at first use and kept.
public final class Classifiers {

    private static final Logger LOG = System.getLogger(Classifiers.class.getName());

    private Classifiers() {}

    /// The quick classifier: microseconds a sentence, always there.
    public static MoveClassifier quick() {
        return Quick.CLASSIFIER;
    }

    /// The quick classifier with the sentence model where it is unsure: milliseconds for such a sentence.
    ///
    /// Empty where no [SentenceEncoder] is on the class path or its native code cannot be loaded, which the log
    /// says once.
    public static Optional<MoveClassifier> full() {
        return Full.CLASSIFIER;
    }

    /// Reads whole notes by what their sentences do: microseconds, always there.
    public static NoteClassifier quickNotes() {
        return QuickNotes.CLASSIFIER;
    }

    /// Reads whole notes with the sentence model as well. Empty where [#full] is.
    public static Optional<NoteClassifier> fullNotes() {
        return Full.NOTES;
    }

    /// Known sentences of each move, to explain a finding with.
    public static Examples examples() {
        return Known.EXAMPLES;
    }

    private static final class Known {
        private static final Examples EXAMPLES = Examples.shipped(Quick.CLASSIFIER);
    }

    private static final class Quick {
        private static final QuickClassifier CLASSIFIER = QuickClassifier.shipped();
    }

    private static final class QuickNotes {
        private static final NoteModel MODEL = NoteModel.shipped();
        private static final NoteClassifier CLASSIFIER = new LinearNoteClassifier(MODEL, null);
    }

    private static final class Full {
        private static final float SURE = 0.8f;
        private static final int REMEMBERED = 4096;
        private static final Optional<SentenceEncoder> ENCODER = load();
        private static final Optional<MoveClassifier> CLASSIFIER = ENCODER.map(Full::classifier);
        private static final Optional<NoteClassifier> NOTES =
                ENCODER.map(encoder -> new LinearNoteClassifier(QuickNotes.MODEL, encoder));

        private static Optional<SentenceEncoder> load() {
            try {
                Optional<SentenceEncoder> encoder = ServiceLoader.load(
                                SentenceEncoder.class, Classifiers.class.getClassLoader())
                        .findFirst();
                if (encoder.isEmpty()) {
                    LOG.log(Level.INFO, "No sentence model here: notes are read by the quick classifier alone");
                }
                return encoder;
            } catch (ServiceConfigurationError | LinkageError | IllegalStateException unusable) {
                LOG.log(Level.WARNING, "The sentence model cannot be used: the quick classifier reads alone", unusable);
                return Optional.empty();
            }
        }

        private static MoveClassifier classifier(SentenceEncoder encoder) {
            try {
                FullModel model = FullModel.read(TrainedFile.FULL.bytes());
                FullClassifier full = new FullClassifier(model, encoder, Quick.CLASSIFIER);
                return new CascadeClassifier(Quick.CLASSIFIER, new RememberingClassifier(full, REMEMBERED), SURE);
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }
    }
}
