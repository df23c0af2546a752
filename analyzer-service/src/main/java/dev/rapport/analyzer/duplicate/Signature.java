package dev.rapport.analyzer.duplicate;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/// What a note hashes to (MinHash): the share of equal hashes of two notes estimates the share of word pairs that they
/// have in common. Two that have 0.6 in common share a band with a probability of 0.98, two that have 0.3 with 0.35.
///
/// @param hashes [#SIZE] of them
record Signature(List<Integer> hashes) {

    static final int SIZE = 48;

    private static final int ROWS = 3;

    static final int BANDS = SIZE / ROWS;

    private static final long STEP = 0x9E3779B97F4A7C15L;

    Signature {
        hashes = List.copyOf(hashes);
    }

    /// @param pairs not empty
    static Signature of(Set<String> pairs) {
        int[] least = new int[SIZE];
        Arrays.fill(least, Integer.MAX_VALUE);
        for (String pair : pairs) {
            long hash = hash(pair);
            for (int i = 0; i < SIZE; i++) {
                least[i] = Math.min(least[i], (int) (mixed(hash + i * STEP) >>> 33));
            }
        }
        return new Signature(IntStream.of(least).boxed().toList());
    }

    /// Notes that are alike share one of these, most likely.
    Long[] bands() {
        return IntStream.range(0, BANDS).mapToObj(this::band).toArray(Long[]::new);
    }

    /// The lowest byte of each hash: enough to tell that two differ, but for one time in 256.
    byte[] low() {
        byte[] low = new byte[SIZE];
        for (int i = 0; i < SIZE; i++) {
            low[i] = hashes.get(i).byteValue();
        }
        return low;
    }

    /// 0 to 1.
    double similarity(Signature other) {
        long equal = IntStream.range(0, SIZE)
                .filter(i -> hashes.get(i).equals(other.hashes.get(i)))
                .count();
        return (double) equal / SIZE;
    }

    private Long band(int index) {
        long band = index;
        for (int hash : hashes.subList(index * ROWS, (index + 1) * ROWS)) {
            band = mixed(band * STEP + hash);
        }
        return band;
    }

    /// FNV-1a over UTF-16 code units; the same on every machine.
    private static long hash(String text) {
        long hash = 0xCBF29CE484222325L;
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * 0x100000001B3L;
        }
        return hash;
    }

    /// The finaliser of SplitMix64: each bit of the input changes half of the output's.
    private static long mixed(long value) {
        long z = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
