package dev.rapport.engine.training;

import dev.rapport.engine.internal.meaning.QuickModel;
import dev.rapport.engine.internal.meaning.TrainedFile;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Remakes the trained files of the engine from its corpus: `Train <repository> <folder for intermediate results>`.
public final class Train {

    private static final String RESOURCES = "note-engine/src/main/resources/dev/rapport/engine/meaning";

    private Train() {}

    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 2) {
            throw new IllegalArgumentException("Usage: Train <repository> <folder for intermediate results>");
        }
        Path repository = Path.of(arguments[0]);
        Corpus corpus = Corpus.read(repository.resolve("note-engine/corpus"));
        PieceVectors vectors = PieceVectors.ofVocabulary(Path.of(arguments[1]));
        QuickModel quick = new QuickTraining(vectors, QuickSettings.BEST).run(corpus);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        quick.write(new DataOutputStream(bytes));
        Files.write(repository.resolve(RESOURCES).resolve(TrainedFile.QUICK.file()), bytes.toByteArray());
    }
}
