package dev.rapport.engine.internal.meaning;

import java.util.Arrays;

/// Hashes of the features of one kind in one sentence, in the order they were met, repeats included.
final class FeatureList {

    private long[] hashes = new long[64];
    private int count;

    void add(long hash) {
        if (count == hashes.length) {
            hashes = Arrays.copyOf(hashes, count * 2);
        }
        hashes[count++] = hash;
    }

    int count() {
        return count;
    }

    long get(int at) {
        return hashes[at];
    }
}
