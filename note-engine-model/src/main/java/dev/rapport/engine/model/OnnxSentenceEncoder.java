package dev.rapport.engine.model;

import dev.rapport.engine.internal.meaning.SentenceEncoder;
import dev.rapport.engine.internal.meaning.Vocabulary;
import dev.rapport.engine.internal.meaning.WordPiece;
import java.util.List;

/// Middle layers of [OnnxModel], averaged over the pieces of the sentence and laid side by side.
///
/// Needs the native code of ONNX Runtime; the constructor throws where that cannot be loaded.
public final class OnnxSentenceEncoder implements SentenceEncoder {

    private static final List<Integer> LAYERS = List.of(5, 6, 7);
    private static final int LONGEST = 96;

    private final WordPiece wordPiece = new WordPiece(Vocabulary.shipped());
    private final OnnxModel model = new OnnxModel(LAYERS);

    @Override
    public String name() {
        return "e5-small-v2-q layers " + LAYERS;
    }

    @Override
    public int dimensions() {
        return OnnxModel.WIDTH * LAYERS.size();
    }

    @Override
    public float[] encode(String sentence) {
        int[] pieces = wordPiece.encode(OnnxModel.PREFIX + sentence, LONGEST);
        float[][] states = model.states(pieces);
        float[] vector = new float[dimensions()];
        for (int layer = 0; layer < states.length; layer++) {
            float[] layerStates = states[layer];
            for (int at = 0; at < layerStates.length; at++) {
                vector[layer * OnnxModel.WIDTH + at % OnnxModel.WIDTH] += layerStates[at] / pieces.length;
            }
        }
        return vector;
    }
}
