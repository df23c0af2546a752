package dev.rapport.engine.internal.meaning;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;

/// Reads a sentence by its words, letters and word pieces: some microseconds, no native code, the same on every
/// platform.
public final class QuickClassifier implements MoveClassifier {

    private final WordPiece wordPiece;
    private final Heads heads;
    private final List<Part> parts;

    public QuickClassifier(QuickModel model, WordPiece wordPiece) {
        this.wordPiece = wordPiece;
        heads = model.heads();
        parts = Arrays.stream(FeatureKind.values())
                .map(kind ->
                        new Part(kind, model.tables().get(kind), model.scales().get(kind)))
                .toList();
    }

    static QuickClassifier shipped() {
        try {
            return new QuickClassifier(QuickModel.read(TrainedFile.QUICK.bytes()), new WordPiece(Vocabulary.shipped()));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Override
    public float[] probabilities(String sentence) {
        float[] probabilities = scores(sentence);
        for (int move = 0; move < probabilities.length; move++) {
            probabilities[move] = heads.probability(move, probabilities[move]);
        }
        return probabilities;
    }

    /// The score of each move with its bias, before calibration.
    public float[] scores(String sentence) {
        SentenceFeatures features = SentenceFeatures.of(sentence, wordPiece);
        float[] scores = new float[heads.size()];
        int[] sums = new int[scores.length];
        for (Part part : parts) {
            part.addScores(features.of(part.kind), sums, scores);
        }
        heads.addBiases(scores);
        return scores;
    }

    /// The features of one kind with their weights.
    private static final class Part {
        private final FeatureKind kind;
        private final RowTable table;
        private final float[] scale;

        Part(FeatureKind kind, RowTable table, float[] scale) {
            this.kind = kind;
            this.table = table;
            this.scale = scale;
        }

        void addScores(FeatureList list, int[] sums, float[] scores) {
            if (list.count() == 0) {
                return;
            }
            Arrays.fill(sums, 0);
            for (int at = 0; at < list.count(); at++) {
                table.addTo(sums, list.get(at));
            }
            float share = (float) (1 / Math.sqrt(list.count()));
            for (int move = 0; move < scores.length; move++) {
                scores[move] += sums[move] * scale[move] * share;
            }
        }
    }
}
