package dev.rapport.engine.internal.meaning;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/// The files that training makes (`note-engine-training`) and the engine reads.
public enum TrainedFile {
    VOCABULARY("vocabulary.txt"),
    QUICK("quick.bin"),
    FULL("full.bin"),
    NOTE("note.bin"),
    EXAMPLES("examples.tsv");

    private static final String FOLDER = "/dev/rapport/engine/meaning/";

    private final String file;

    TrainedFile(String file) {
        this.file = file;
    }

    public String file() {
        return file;
    }

    byte[] bytes() {
        try (InputStream in = TrainedFile.class.getResourceAsStream(FOLDER + file)) {
            if (in == null) {
                throw new IllegalStateException("The trained file " + file + " is missing from the engine's jar");
            }
            return in.readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
