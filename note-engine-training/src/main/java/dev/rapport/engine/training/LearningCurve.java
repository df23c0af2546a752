package dev.rapport.engine.training;

import dev.rapport.engine.internal.meaning.SentenceEncoder;
import dev.rapport.engine.model.OnnxSentenceEncoder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

/// How much more sentences would help: both classifiers with every fourth, every second and every sentence of the
/// voices they may read. `LearningCurve <repository> <folder for intermediate results>`.
public final class LearningCurve {

    private static final int[] STRIDES = {4, 2, 1};

    private LearningCurve() {}

    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[1]);
        List<LabelledSentence> sentences =
                Corpus.read(Path.of(arguments[0]).resolve("note-engine/corpus")).sentences();
        SentenceEncoder encoder = new OnnxSentenceEncoder();
        List<String> texts = sentences.stream().map(LabelledSentence::text).toList();
        FullTraining full =
                new FullTraining(SentenceVectors.of(texts, encoder, folder), encoder.name(), Train.FULL_DECAY);
        QuickTraining quick = new QuickTraining(PieceVectors.ofVocabulary(folder), QuickSettings.BEST);
        for (int stride : STRIDES) {
            report("full alone, one in " + stride, sentences, thinned(stride, full::scorer));
            report("quick, one in " + stride, sentences, thinned(stride, quick::scorer));
        }
    }

    private static Function<List<LabelledSentence>, Function<String, float[]>> thinned(
            int stride, Function<List<LabelledSentence>, Function<String, float[]>> train) {
        return sentences -> train.apply(IntStream.range(0, sentences.size())
                .filter(at -> at % stride == 0)
                .mapToObj(sentences::get)
                .toList());
    }

    private static void report(
            String name,
            List<LabelledSentence> sentences,
            Function<List<LabelledSentence>, Function<String, float[]>> train) {
        CrossValidation crossValidation = new CrossValidation(sentences);
        float[][] probabilities = crossValidation.probabilities(crossValidation.scores(crossValidation.scorers(train)));
        System.out.println(new Figures(sentences, probabilities).summary(name));
    }
}
