package dev.rapport.engine.training;

import dev.rapport.engine.internal.meaning.FullModel;
import dev.rapport.engine.internal.meaning.QuickModel;
import dev.rapport.engine.internal.meaning.SentenceEncoder;
import dev.rapport.engine.internal.meaning.TrainedFile;
import dev.rapport.engine.model.OnnxSentenceEncoder;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/// Remakes the trained files of the engine from its corpus: `Train <repository> <folder for intermediate results>`.
public final class Train {

    static final String RESOURCES = "note-engine/src/main/resources/dev/rapport/engine/meaning";
    static final double FULL_DECAY = 3;

    private Train() {}

    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 2) {
            throw new IllegalArgumentException("Usage: Train <repository> <folder for intermediate results>");
        }
        Path repository = Path.of(arguments[0]);
        Path folder = Path.of(arguments[1]);
        Corpus corpus = Corpus.read(repository.resolve("note-engine/corpus"));
        List<LabelledSentence> sentences = corpus.sentences();
        CrossValidation crossValidation = new CrossValidation(sentences);

        QuickTraining quick = new QuickTraining(PieceVectors.ofVocabulary(folder), QuickSettings.BEST);
        double[][] quickScores = crossValidation.scores(quick::scorer);
        float[][] quickProbabilities = crossValidation.probabilities(quickScores);
        report("quick", sentences, quickProbabilities);

        SentenceEncoder encoder = new OnnxSentenceEncoder();
        List<String> texts = sentences.stream().map(LabelledSentence::text).toList();
        FullTraining full = new FullTraining(SentenceVectors.of(texts, encoder, folder), encoder.name(), FULL_DECAY);
        double[][] fullScores = crossValidation.scores(full::scorer);
        report("full alone", sentences, crossValidation.probabilities(fullScores));
        double[][] bothScores = joined(fullScores, quickScores);
        float[][] probabilities = crossValidation.probabilities(bothScores);
        report("full", sentences, probabilities);
        System.out.println(CascadeFigures.table(sentences, quickProbabilities, probabilities));

        QuickModel quickModel = quick.run(corpus, quickScores);
        FullModel fullModel = full.run(corpus, bothScores);
        Path resources = repository.resolve(RESOURCES);
        write(resources, TrainedFile.QUICK, quickModel::write);
        write(resources, TrainedFile.FULL, fullModel::write);
        Files.writeString(resources.resolve(TrainedFile.EXAMPLES.file()), ExampleChoice.lines(corpus, probabilities));
    }

    private static double[][] joined(double[][] first, double[][] second) {
        double[][] joined = new double[first.length][];
        for (int row = 0; row < joined.length; row++) {
            joined[row] = Arrays.copyOf(first[row], first[row].length + second[row].length);
            System.arraycopy(second[row], 0, joined[row], first[row].length, second[row].length);
        }
        return joined;
    }

    private static void report(String name, List<LabelledSentence> sentences, float[][] probabilities) {
        System.out.println(new Figures(sentences, probabilities).summary(name));
    }

    private interface Writer {
        void write(DataOutputStream out) throws IOException;
    }

    private static void write(Path resources, TrainedFile file, Writer writer) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        writer.write(new DataOutputStream(bytes));
        Files.write(resources.resolve(file.file()), bytes.toByteArray());
    }
}
