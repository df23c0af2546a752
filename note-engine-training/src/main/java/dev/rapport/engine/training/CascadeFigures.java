package dev.rapport.engine.training;

import dev.rapport.engine.internal.meaning.CascadeClassifier;
import java.util.List;
import java.util.Locale;

/// What the cascade costs and gives at several thresholds: the share it asks the model about, and how good it is.
final class CascadeFigures {

    private static final float[] THRESHOLDS = {0.7f, 0.8f, 0.9f, 0.95f, 0.98f};

    private CascadeFigures() {}

    static String table(List<LabelledSentence> sentences, float[][] quick, float[][] full) {
        StringBuilder table = new StringBuilder();
        for (float sure : THRESHOLDS) {
            float[][] chosen = new float[quick.length][];
            int asked = 0;
            for (int at = 0; at < chosen.length; at++) {
                boolean isSure = CascadeClassifier.isSure(quick[at], sure);
                chosen[at] = isSure ? quick[at] : full[at];
                asked += isSure ? 0 : 1;
            }
            String name = String.format(Locale.ROOT, "sure at %.2f, asks %.3f", sure, (double) asked / chosen.length);
            table.append(new Figures(sentences, chosen).summary(name)).append('\n');
        }
        return table.toString();
    }
}
