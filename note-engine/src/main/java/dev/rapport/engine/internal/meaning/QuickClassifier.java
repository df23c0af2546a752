package dev.rapport.engine.internal.meaning;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;

/// Reads a sentence by its words, letters and word pieces: some microseconds, no native code, the same on every
/// platform.
public final class QuickClassifier implements MoveClassifier {

    private final WordPiece wordPiece;
    private final Matrix calibration;
    private final List<Part> parts;

    public QuickClassifier(QuickModel model, WordPiece wordPiece) {
        this.wordPiece = wordPiece;
        calibration = model.calibration();
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
        return calibration.probabilities(scores(sentence));
    }

    /// How much speaks for each move, before calibration.
    public float[] scores(String sentence) {
        SentenceFeatures features = SentenceFeatures.of(sentence, wordPiece);
        float[] scores = new float[calibration.inputs()];
        for (Part part : parts) {
            part.addScores(features.of(part.kind), scores);
        }
        return scores;
    }

    /// The words and pieces of the sentence that speak for this move.
    Evidence evidence(Move move, String sentence) {
        SentenceFeatures features = SentenceFeatures.of(sentence, wordPiece);
        FeatureList words = features.of(FeatureKind.WORDS);
        FeatureList pieces = features.of(FeatureKind.PIECES);
        long[] hashes = new long[words.count() + pieces.count()];
        double[] weights = new double[hashes.length];
        for (int at = 0; at < hashes.length; at++) {
            boolean isWord = at < words.count();
            hashes[at] = isWord ? words.get(at) : pieces.get(at - words.count());
            weights[at] = part(isWord ? FeatureKind.WORDS : FeatureKind.PIECES).weight(hashes[at], move);
        }
        return Evidence.of(hashes, weights);
    }

    private Part part(FeatureKind kind) {
        return parts.stream().filter(part -> part.kind == kind).findFirst().orElseThrow();
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

        double weight(long hash, Move move) {
            return table.weight(hash, move.index()) * (double) scale[move.index()];
        }

        void addScores(FeatureList list, float[] scores) {
            if (list.count() == 0) {
                return;
            }
            int[] sums = table.sums(list);
            float share = (float) (1 / Math.sqrt(list.count()));
            for (int move = 0; move < scores.length; move++) {
                scores[move] += sums[move] * scale[move] * share;
            }
        }
    }
}
