package dev.rapport.engine.training;

import dev.rapport.engine.evaluation.EvaluationReport;
import dev.rapport.engine.internal.judge.Readers;
import dev.rapport.engine.internal.meaning.CascadeClassifier;
import dev.rapport.engine.internal.meaning.Matrix;
import dev.rapport.engine.internal.meaning.MoveClassifier;
import dev.rapport.engine.internal.meaning.NoteClassifier;
import dev.rapport.engine.internal.meaning.NoteModel;
import dev.rapport.engine.internal.meaning.SentenceEncoder;
import dev.rapport.engine.internal.meaning.TrainedFile;
import dev.rapport.engine.model.OnnxSentenceEncoder;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

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
        List<Function<String, float[]>> quickScorers = crossValidation.scorers(quick::scorer);
        double[][] quickScores = crossValidation.scores(quickScorers);
        float[][] quickProbabilities = crossValidation.probabilities(quickScores);
        report("quick", sentences, quickProbabilities);

        SentenceEncoder encoder = new OnnxSentenceEncoder();
        List<String> texts = sentences.stream().map(LabelledSentence::text).toList();
        SentenceVectors vectors = SentenceVectors.of(texts, encoder, folder);
        FullTraining full = new FullTraining(vectors, encoder.name(), FULL_DECAY);
        List<Function<String, float[]>> fullScorers = crossValidation.scorers(full::scorer);
        double[][] fullScores = crossValidation.scores(fullScorers);
        report("full alone", sentences, crossValidation.probabilities(fullScores));
        double[][] bothScores = joined(fullScores, quickScores);
        float[][] probabilities = crossValidation.probabilities(bothScores);
        report("full", sentences, probabilities);
        System.out.println(CascadeFigures.table(sentences, quickProbabilities, probabilities));

        List<MoveClassifier> quickReaders = readers(crossValidation.layers(quickScores), quickScorers);
        List<MoveClassifier> fullReaders =
                readers(crossValidation.layers(bothScores), joined(fullScorers, quickScorers));
        List<TrainingNote> corpusNotes = NoteCorpus.read(repository.resolve("note-engine/corpus"));
        NoteRows rows = NoteRows.of(
                corpusNotes,
                voice -> quickReaders.get(crossValidation.foldOf(voice)),
                voice -> fullReaders.get(crossValidation.foldOf(voice)),
                vectors::of);
        vectors.keep();
        NoteFigures quickNotes = new NoteFigures(rows, rows.quick(), crossValidation, NoteSettings.QUICK);
        NoteFigures fullNotes = new NoteFigures(rows, rows.full(), crossValidation, NoteSettings.FULL);
        System.out.println(quickNotes.line("notes, quick") + "\n" + fullNotes.line("notes, full"));
        reportLeftOut(
                "quick", corpusNotes, crossValidation, quickReaders, quickNotes.classifiers(text -> new float[0]));
        List<MoveClassifier> cascades = cascades(quickReaders, fullReaders);
        reportLeftOut("full", corpusNotes, crossValidation, cascades, fullNotes.classifiers(vectors::of));
        NoteModel notes = new NoteModel(
                corpus.hash(), encoder.name(), NoteTraining.outputs(), quickNotes.layers(), fullNotes.layers());

        Path resources = repository.resolve(RESOURCES);
        write(resources, TrainedFile.QUICK, quick.run(corpus, quickScores)::write);
        write(resources, TrainedFile.FULL, full.run(corpus, bothScores)::write);
        write(resources, TrainedFile.NOTE, notes::write);
        Files.writeString(resources.resolve(TrainedFile.EXAMPLES.file()), ExampleChoice.lines(corpus, probabilities));
    }

    private static List<MoveClassifier> readers(List<Matrix> layers, List<Function<String, float[]>> scorers) {
        List<MoveClassifier> readers = new ArrayList<>();
        for (int fold = 0; fold < layers.size(); fold++) {
            Matrix layer = layers.get(fold);
            Function<String, float[]> scorer = scorers.get(fold);
            readers.add(sentence -> layer.probabilities(scorer.apply(sentence)));
        }
        return readers;
    }

    private static List<Function<String, float[]>> joined(
            List<Function<String, float[]>> first, List<Function<String, float[]>> second) {
        List<Function<String, float[]>> joined = new ArrayList<>();
        for (int fold = 0; fold < first.size(); fold++) {
            Function<String, float[]> one = first.get(fold);
            Function<String, float[]> other = second.get(fold);
            joined.add(sentence -> NoteRows.joined(one.apply(sentence), other.apply(sentence)));
        }
        return joined;
    }

    private static double[][] joined(double[][] first, double[][] second) {
        double[][] joined = new double[first.length][];
        for (int row = 0; row < joined.length; row++) {
            joined[row] = Arrays.copyOf(first[row], first[row].length + second[row].length);
            System.arraycopy(second[row], 0, joined[row], first[row].length, second[row].length);
        }
        return joined;
    }

    private static List<MoveClassifier> cascades(List<MoveClassifier> quick, List<MoveClassifier> thorough) {
        List<MoveClassifier> cascades = new ArrayList<>();
        for (int fold = 0; fold < quick.size(); fold++) {
            cascades.add(new CascadeClassifier(quick.get(fold), thorough.get(fold), NoteRows.SURE));
        }
        return cascades;
    }

    /// The figures of the whole engine on notes whose voice it has not read.
    private static void reportLeftOut(
            String depth,
            List<TrainingNote> notes,
            CrossValidation folds,
            List<MoveClassifier> sentences,
            List<NoteClassifier> whole) {
        List<Readers> readers = new ArrayList<>();
        for (int fold = 0; fold < sentences.size(); fold++) {
            readers.add(new Readers(sentences.get(fold), whole.get(fold)));
        }
        System.out.println("the whole engine, " + depth + ", voices left out\n"
                + EvaluationReport.of(LeftOut.evaluate(notes, readers, folds::foldOf), false));
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
