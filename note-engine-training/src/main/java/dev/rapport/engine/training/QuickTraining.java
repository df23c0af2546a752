package dev.rapport.engine.training;

import dev.rapport.engine.internal.meaning.Heads;
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

    QuickModel run(Corpus corpus) {
        QuickModel model = trainer.train(corpus.sentences(), corpus.hash());
        Heads heads = Calibrator.calibrated(model.heads(), corpus.sentences(), crossScores(corpus.sentences()));
        return new QuickModel(model.header(), heads, model.tables(), model.scales());
    }

    /// Scores with biases, uncalibrated, each by a model that has not read the sentence's voice.
    double[][] crossScores(List<LabelledSentence> sentences) {
        return CrossValidation.scores(sentences, this::scorer);
    }

    private Function<String, float[]> scorer(List<LabelledSentence> sentences) {
        return new QuickClassifier(trainer.train(sentences, ""), wordPiece)::scores;
    }
}
