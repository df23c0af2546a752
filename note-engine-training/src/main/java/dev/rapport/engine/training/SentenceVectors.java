package dev.rapport.engine.training;

import dev.rapport.engine.internal.meaning.SentenceEncoder;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// The vectors of the corpus' sentences by the sentence model; a kept copy in a folder saves the minutes it takes.
final class SentenceVectors {

    private final Map<String, float[]> vectors = new TreeMap<>();
    private final int dimensions;

    private SentenceVectors(int dimensions) {
        this.dimensions = dimensions;
    }

    static SentenceVectors of(List<String> sentences, SentenceEncoder encoder, Path folder) throws IOException {
        Path kept = folder.resolve("sentence-vectors-" + encoder.name().replaceAll("[^a-z0-9]+", "-") + ".bin");
        SentenceVectors vectors = new SentenceVectors(encoder.dimensions());
        if (Files.exists(kept)) {
            vectors.load(kept);
        }
        int before = vectors.vectors.size();
        sentences.forEach(sentence -> vectors.vectors.computeIfAbsent(sentence, encoder::encode));
        if (vectors.vectors.size() > before) {
            Files.createDirectories(folder);
            vectors.keep(kept);
        }
        return vectors;
    }

    int dimensions() {
        return dimensions;
    }

    float[] of(String sentence) {
        float[] vector = vectors.get(sentence);
        if (vector == null) {
            throw new IllegalArgumentException("Not read by the sentence model: " + sentence);
        }
        return vector;
    }

    private void load(Path file) throws IOException {
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
            for (int left = in.readInt(); left > 0; left--) {
                String sentence = in.readUTF();
                float[] vector = new float[dimensions];
                for (int at = 0; at < dimensions; at++) {
                    vector[at] = in.readFloat();
                }
                vectors.put(sentence, vector);
            }
        }
    }

    private void keep(Path file) throws IOException {
        try (DataOutputStream out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
            out.writeInt(vectors.size());
            for (Map.Entry<String, float[]> entry : vectors.entrySet()) {
                out.writeUTF(entry.getKey());
                for (float value : entry.getValue()) {
                    out.writeFloat(value);
                }
            }
        }
    }
}
