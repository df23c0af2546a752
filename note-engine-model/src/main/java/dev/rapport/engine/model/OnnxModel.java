package dev.rapport.engine.model;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// e5-small-v2, quantised, cut down to the layers that are wanted. Thread-safe.
///
/// One sentence a run: the model scales by what lies in the same run, so that a batch would change the numbers.
public final class OnnxModel implements AutoCloseable {

    /// Numbers that describe one word piece.
    public static final int WIDTH = 384;

    /// What the model was trained to see before a text.
    public static final String PREFIX = "query: ";

    private static final String FILE = "/e5-small-v2-q.onnx";

    private final OrtEnvironment environment = OrtEnvironment.getEnvironment();
    private final OrtSession session;
    private final int layers;

    /// @param layers the layers, counted from 0 to 10, whose states are wanted; those above the highest are not run
    public OnnxModel(List<Integer> layers) {
        this.layers = layers.size();
        List<String> outputs = layers.stream()
                .map(layer -> "/encoder/layer." + layer + "/output/LayerNorm/Add_1_output_0")
                .toList();
        try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            session = environment.createSession(OnnxGraph.cut(read(), outputs), options);
        } catch (OrtException unusable) {
            throw new IllegalStateException("The sentence model cannot be run here", unusable);
        }
    }

    /// The state of every piece, `[layer][piece * WIDTH + number]`, for these pieces with the model's marks around
    /// them.
    public float[][] states(int[] pieces) {
        long[] ones = new long[pieces.length];
        Arrays.fill(ones, 1);
        try (OnnxTensor numbers = tensor(Arrays.stream(pieces).asLongStream().toArray());
                OnnxTensor mask = tensor(ones);
                OnnxTensor types = tensor(new long[pieces.length]);
                OrtSession.Result result =
                        session.run(Map.of("input_ids", numbers, "attention_mask", mask, "token_type_ids", types))) {
            float[][] states = new float[layers][];
            for (int layer = 0; layer < layers; layer++) {
                states[layer] = floats((OnnxTensor) result.get(layer));
            }
            return states;
        } catch (OrtException failure) {
            throw new IllegalStateException("The sentence model failed", failure);
        }
    }

    @Override
    public void close() {
        try {
            session.close();
        } catch (OrtException failure) {
            throw new IllegalStateException("The sentence model could not be closed", failure);
        }
    }

    private OnnxTensor tensor(long[] values) throws OrtException {
        return OnnxTensor.createTensor(environment, LongBuffer.wrap(values), new long[] {1, values.length});
    }

    private static float[] floats(OnnxTensor tensor) {
        FloatBuffer buffer = tensor.getFloatBuffer();
        float[] values = new float[buffer.remaining()];
        buffer.get(values);
        return values;
    }

    private static byte[] read() {
        try (@Nullable InputStream model = OnnxModel.class.getResourceAsStream(FILE)) {
            if (model == null) {
                throw new IllegalStateException("The artifact with " + FILE + " is not on the class path");
            }
            return model.readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
