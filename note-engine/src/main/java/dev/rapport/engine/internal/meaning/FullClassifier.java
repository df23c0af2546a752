package dev.rapport.engine.internal.meaning;

import java.util.Arrays;

/// Reads a sentence by the sentence model and by the quick classifier together: some milliseconds.
final class FullClassifier implements MoveClassifier {

    /// Quantised models differ in the last digits from machine to machine; what is said does not.
    private static final float STEP = 1f / 64;

    private final FullModel model;
    private final SentenceEncoder encoder;
    private final QuickClassifier quick;

    FullClassifier(FullModel model, SentenceEncoder encoder, QuickClassifier quick) {
        if (!encoder.name().equals(model.encoder())) {
            throw new IllegalStateException(
                    "The trained file is for '" + model.encoder() + "', the model here is '" + encoder.name() + "'");
        }
        this.model = model;
        this.encoder = encoder;
        this.quick = quick;
    }

    @Override
    public float[] probabilities(String sentence) {
        float[] probabilities = model.calibration()
                .probabilities(joined(model.heads().times(encoder.encode(sentence)), quick.scores(sentence)));
        for (int move = 0; move < probabilities.length; move++) {
            probabilities[move] = Math.round(probabilities[move] / STEP) * STEP;
        }
        return probabilities;
    }

    private static float[] joined(float[] first, float[] second) {
        float[] both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }
}
