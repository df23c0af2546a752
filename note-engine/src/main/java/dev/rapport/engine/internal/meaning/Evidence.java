package dev.rapport.engine.internal.meaning;

import java.util.Arrays;

/// The words of a sentence that speak for one move, and how strongly.
final class Evidence {

    private final long[] features;
    private final double[] weights;
    private final double length;

    /// @param features hashes, repeats allowed
    /// @param weights the weight of each for the move; those at or below zero do not count
    static Evidence of(long[] features, double[] weights) {
        Integer[] order = new Integer[features.length];
        Arrays.setAll(order, at -> at);
        Arrays.sort(order, (left, right) -> Long.compare(features[left], features[right]));
        long[] kept = new long[features.length];
        double[] keptWeights = new double[features.length];
        int count = 0;
        for (int at : order) {
            boolean repeated = count > 0 && kept[count - 1] == features[at];
            if (weights[at] > 0 && !repeated) {
                kept[count] = features[at];
                keptWeights[count++] = weights[at];
            }
        }
        return new Evidence(Arrays.copyOf(kept, count), Arrays.copyOf(keptWeights, count));
    }

    private Evidence(long[] features, double[] weights) {
        this.features = features;
        this.weights = weights;
        double squares = 0;
        for (double weight : weights) {
            squares += weight * weight;
        }
        length = Math.sqrt(squares);
    }

    /// 0 where nothing is shared, 1 where all is.
    double likeness(Evidence other) {
        double shared = 0;
        int mine = 0;
        int theirs = 0;
        while (mine < features.length && theirs < other.features.length) {
            if (features[mine] == other.features[theirs]) {
                shared += weights[mine] * weights[mine];
                mine++;
                theirs++;
            } else if (features[mine] < other.features[theirs]) {
                mine++;
            } else {
                theirs++;
            }
        }
        return shared == 0 ? 0 : shared / (length * other.length);
    }
}
