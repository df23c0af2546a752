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
    private final SentenceEncoder encoder;
    private final Path file;
    private int onDisk;

    private SentenceVectors(SentenceEncoder encoder, Path file) {
        this.encoder = encoder;
        this.file = file;
    }

    static SentenceVectors of(List<String> sentences, SentenceEncoder encoder, Path folder) throws IOException {
        Path kept = folder.resolve("sentence-vectors-" + encoder.name().replaceAll("[^a-z0-9]+", "-") + ".bin");
        SentenceVectors vectors = new SentenceVectors(encoder, kept);
        if (Files.exists(kept)) {
            vectors.load();
        }
        sentences.forEach(vectors::of);
        vectors.keep();
        return vectors;
    }

    int dimensions() {
        return encoder.dimensions();
    }

    /// The vector of this text, read by the model where it was not yet.
    float[] of(String text) {
        return vectors.computeIfAbsent(text, encoder::encode);
    }

    /// Writes all vectors down where there are new ones.
    void keep() throws IOException {
        if (vectors.size() > onDisk) {
            Files.createDirectories(file.toAbsolutePath().getParent());
            write();
            onDisk = vectors.size();
        }
    }

    private void load() throws IOException {
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
            for (int left = in.readInt(); left > 0; left--) {
                String sentence = in.readUTF();
                float[] vector = new float[dimensions()];
                for (int at = 0; at < dimensions(); at++) {
                    vector[at] = in.readFloat();
                }
                vectors.put(sentence, vector);
            }
            onDisk = vectors.size();
        }
    }

    private void write() throws IOException {
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
