package dev.rapport.engine.internal.meaning;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Reads whole notes by the functions of a [NoteModel], with the sentence model where there is one.
final class LinearNoteClassifier implements NoteClassifier {

    /// Quantised models differ in the last digits from machine to machine; what is said does not.
    private static final float STEP = 1f / 32;

    private final NoteModel model;
    private final @Nullable SentenceEncoder encoder;

    LinearNoteClassifier(NoteModel model, @Nullable SentenceEncoder encoder) {
        if (encoder != null && !encoder.name().equals(model.encoder())) {
            throw new IllegalStateException(
                    "The trained file is for '" + model.encoder() + "', the model here is '" + encoder.name() + "'");
        }
        this.model = model;
        this.encoder = encoder;
    }

    @Override
    public List<String> outputs() {
        return model.outputs();
    }

    @Override
    public float[] scores(float[] features, String text) {
        float[] scores = encoder == null
                ? model.quick().scores(features)
                : model.full().scores(joined(features, encoder.encode(text)));
        for (int at = 0; at < scores.length; at++) {
            scores[at] = Math.round(scores[at] / STEP) * STEP;
        }
        return scores;
    }

    @Override
    public float[] verdict(float[] inputs) {
        return (encoder == null ? model.quick() : model.full()).verdict().times(inputs);
    }

    private static float[] joined(float[] features, float[] vector) {
        float[] both = Arrays.copyOf(features, features.length + vector.length);
        System.arraycopy(vector, 0, both, features.length, vector.length);
        return both;
    }
}
