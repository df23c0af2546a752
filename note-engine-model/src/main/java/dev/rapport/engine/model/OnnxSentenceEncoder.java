package dev.rapport.engine.model;

import dev.rapport.engine.internal.meaning.SentenceEncoder;
import dev.rapport.engine.internal.meaning.Vocabulary;
import dev.rapport.engine.internal.meaning.WordPiece;
import java.util.Arrays;
import java.util.List;

/// Layers of the lower half of [OnnxModel], over the pieces of the sentence: the mean of each, and the highest of some.
///
/// Needs the native code of ONNX Runtime; the constructor throws where that cannot be loaded.
public final class OnnxSentenceEncoder implements SentenceEncoder {

    private static final List<Integer> LAYERS = List.of(2, 4, 6);
    private static final int WITH_HIGHEST_FROM = 1;
    private static final int LONGEST_TEXT = 1000;
    private static final int MOST_PIECES = 96;
    private static final int WIDTH = OnnxModel.WIDTH;

    private final WordPiece wordPiece = new WordPiece(Vocabulary.shipped());
    private final OnnxModel model = new OnnxModel(LAYERS);

    @Override
    public String name() {
        return "e5-small-v2-q, mean of layers 2 4 6, highest of 4 6";
    }

    @Override
    public int dimensions() {
        return WIDTH * (2 * LAYERS.size() - WITH_HIGHEST_FROM);
    }

    @Override
    public float[] encode(String sentence) {
        String text = sentence.length() > LONGEST_TEXT ? sentence.substring(0, LONGEST_TEXT) : sentence;
        float[][] states = model.states(wordPiece.encode(OnnxModel.PREFIX + text, MOST_PIECES));
        float[] vector = new float[dimensions()];
        int at = 0;
        for (int layer = 0; layer < states.length; layer++) {
            writeMeans(states[layer], vector, at);
            at += WIDTH;
        }
        for (int layer = WITH_HIGHEST_FROM; layer < states.length; layer++) {
            writeHighest(states[layer], vector, at);
            at += WIDTH;
        }
        return vector;
    }

    private static void writeMeans(float[] states, float[] vector, int from) {
        float share = (float) WIDTH / states.length;
        for (int at = 0; at < states.length; at++) {
            vector[from + at % WIDTH] += states[at] * share;
        }
    }

    private static void writeHighest(float[] states, float[] vector, int from) {
        Arrays.fill(vector, from, from + WIDTH, Float.NEGATIVE_INFINITY);
        for (int at = 0; at < states.length; at++) {
            int place = from + at % WIDTH;
            vector[place] = Math.max(vector[place], states[at]);
        }
    }
}
