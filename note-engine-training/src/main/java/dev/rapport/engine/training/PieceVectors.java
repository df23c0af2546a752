package dev.rapport.engine.training;

import dev.rapport.engine.internal.meaning.Vocabulary;
import dev.rapport.engine.internal.meaning.WordPiece;
import dev.rapport.engine.model.OnnxModel;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/// A vector for every piece of the vocabulary: its state in a low layer of the sentence model, read alone.
///
/// Numbers are brought to mean 0 and spread 1 by dimension and rounded, so that training sees the same wherever it
/// runs.
final class PieceVectors {

    static final int WIDTH = OnnxModel.WIDTH;
    private static final int LAYER = 3;
    private static final float STEP = 1f / 64;

    private final float[][] vectors;

    /// @param vectors by the number of the piece
    PieceVectors(float[][] vectors) {
        this.vectors = vectors;
    }

    float[] of(int piece) {
        return vectors[piece];
    }

    /// Reads every piece with the model, which takes minutes; a kept copy in the folder is used where there is one.
    static PieceVectors ofVocabulary(Path folder) throws IOException {
        Vocabulary vocabulary = Vocabulary.shipped();
        int[] marked = new WordPiece(vocabulary).encode(OnnxModel.PREFIX, Integer.MAX_VALUE);
        int[] opening = Arrays.copyOf(marked, marked.length - 1);
        return of(vocabulary.size(), opening, vocabulary.closing(), folder);
    }

    private static PieceVectors of(int pieces, int[] opening, int closing, Path folder) throws IOException {
        Path kept = folder.resolve("piece-vectors-" + LAYER + ".bin");
        if (!Files.exists(kept)) {
            Files.createDirectories(folder);
            write(read(pieces, opening, closing), kept);
        }
        return new PieceVectors(load(kept, pieces));
    }

    private static float[][] read(int pieces, int[] opening, int closing) {
        float[][] vectors = new float[pieces][WIDTH];
        try (OnnxModel model = new OnnxModel(List.of(LAYER))) {
            for (int piece = 0; piece < pieces; piece++) {
                int[] text = Arrays.copyOf(opening, opening.length + 2);
                text[opening.length] = piece;
                text[opening.length + 1] = closing;
                float[] states = model.states(text)[0];
                System.arraycopy(states, opening.length * WIDTH, vectors[piece], 0, WIDTH);
            }
        }
        standardize(vectors);
        return vectors;
    }

    private static void standardize(float[][] vectors) {
        for (int at = 0; at < WIDTH; at++) {
            double sum = 0;
            double squares = 0;
            for (float[] vector : vectors) {
                sum += vector[at];
                squares += vector[at] * (double) vector[at];
            }
            double mean = sum / vectors.length;
            double spread = Math.sqrt(squares / vectors.length - mean * mean);
            for (float[] vector : vectors) {
                vector[at] = Math.round((vector[at] - mean) / spread / STEP) * STEP;
            }
        }
    }

    private static void write(float[][] vectors, Path file) throws IOException {
        try (DataOutputStream out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
            for (float[] vector : vectors) {
                for (float value : vector) {
                    out.writeFloat(value);
                }
            }
        }
    }

    private static float[][] load(Path file, int pieces) throws IOException {
        float[][] vectors = new float[pieces][WIDTH];
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
            for (float[] vector : vectors) {
                for (int at = 0; at < WIDTH; at++) {
                    vector[at] = in.readFloat();
                }
            }
        }
        return vectors;
    }
}
