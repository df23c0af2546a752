package dev.rapport.engine.training;

import dev.rapport.engine.internal.meaning.Move;
import java.util.List;
import java.util.Locale;
import java.util.function.IntPredicate;

/// How good a set of probabilities is against the labels.
final class Figures {

    private final List<LabelledSentence> sentences;
    private final float[][] probabilities;

    Figures(List<LabelledSentence> sentences, float[][] probabilities) {
        this.sentences = sentences;
        this.probabilities = probabilities;
    }

    /// The share of sentences whose strongest move is their main move.
    double accuracy() {
        return share(at -> strongest(at) == sentences.get(at).main(), at -> true);
    }

    double accuracyOf(String voice) {
        return share(
                at -> strongest(at) == sentences.get(at).main(),
                at -> sentences.get(at).voice().equals(voice));
    }

    /// The share of right ones among those whose strongest move is at least this probable.
    double precisionAt(double threshold) {
        return share(at -> isRight(strongest(at), at), at -> top(at) >= threshold);
    }

    /// The share of sentences whose strongest move is at least this probable.
    double coverageAt(double threshold) {
        return share(at -> top(at) >= threshold, at -> true);
    }

    /// Of the sentences in which the move is found, at one half and above, the share that are labelled with it.
    double precision(Move move) {
        return share(at -> isRight(move, at), at -> raises(move, at));
    }

    /// Of the sentences that are labelled with the move, the share in which it is found.
    double recall(Move move) {
        return share(at -> raises(move, at), at -> isRight(move, at));
    }

    double f1(Move move) {
        double precision = precision(move);
        double recall = recall(move);
        return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
    }

    double macroF1() {
        double sum = 0;
        for (Move move : Move.values()) {
            sum += f1(move);
        }
        return sum / Move.values().length;
    }

    String summary(String name) {
        return String.format(
                Locale.ROOT,
                "%-28s accuracy %.4f, macro F1 %.4f, p>=0.5 %.3f of %.3f, p>=0.7 %.3f of %.3f, p>=0.9 %.3f of %.3f",
                name,
                accuracy(),
                macroF1(),
                precisionAt(0.5),
                coverageAt(0.5),
                precisionAt(0.7),
                coverageAt(0.7),
                precisionAt(0.9),
                coverageAt(0.9));
    }

    String table() {
        StringBuilder table = new StringBuilder();
        for (Move move : Move.values()) {
            table.append(String.format(
                    Locale.ROOT,
                    "| `%s` | %.2f | %.2f | %.2f |%n",
                    move.label(),
                    precision(move),
                    recall(move),
                    f1(move)));
        }
        return table.toString();
    }

    private boolean raises(Move move, int at) {
        return probabilities[at][move.index()] >= 0.5;
    }

    private Move strongest(int at) {
        return Move.strongest(probabilities[at]);
    }

    private float top(int at) {
        return probabilities[at][strongest(at).index()];
    }

    private boolean isRight(Move move, int at) {
        return sentences.get(at).moves().contains(move);
    }

    private double share(IntPredicate counted, IntPredicate among) {
        int all = 0;
        int hits = 0;
        for (int at = 0; at < probabilities.length; at++) {
            if (among.test(at)) {
                all++;
                hits += counted.test(at) ? 1 : 0;
            }
        }
        return all == 0 ? 0 : (double) hits / all;
    }
}
