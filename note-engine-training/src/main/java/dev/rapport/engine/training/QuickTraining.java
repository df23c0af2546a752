package dev.rapport.engine.training;

import dev.rapport.engine.internal.meaning.QuickClassifier;
import dev.rapport.engine.internal.meaning.QuickModel;
import dev.rapport.engine.internal.meaning.Vocabulary;
import dev.rapport.engine.internal.meaning.WordPiece;
import java.util.List;
import java.util.function.Function;

/// The whole way to a quick model: trained on all voices, calibrated on scores with one voice left out.
final class QuickTraining {

    private final WordPiece wordPiece = new WordPiece(Vocabulary.shipped());
    private final QuickTrainer trainer;

    QuickTraining(PieceVectors vectors, QuickSettings settings) {
        trainer = new QuickTrainer(wordPiece, vectors, Vocabulary.shipped().size(), settings);
    }

    /// @param crossScores what [#scorer] says of each sentence when it has not read its voice
    QuickModel run(Corpus corpus, double[][] crossScores) {
        return trainer.train(corpus.sentences(), corpus.hash())
                .withCalibration(Stack.fit(corpus.sentences(), crossScores));
    }

    Function<String, float[]> scorer(List<LabelledSentence> sentences) {
        return new QuickClassifier(trainer.train(sentences, ""), wordPiece)::scores;
    }
}
