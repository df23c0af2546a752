package dev.rapport.analyzer.duplicate;

import java.util.Arrays;

/// Which number came first with a key. Keys are hashes already; open addressing keeps it at twelve bytes a place.
final class FirstSeen {

    private static final int NONE = -1;

    private final long[] keys;
    private final int[] values;
    private final int mask;

    /// @param most as many keys as there will be
    FirstSeen(int most) {
        int size = Math.max(2, Integer.highestOneBit(Math.max(1, most)) * 2);
        int places = size < most * 3L / 2 ? size * 2 : size;
        keys = new long[places];
        values = new int[places];
        mask = places - 1;
        Arrays.fill(values, NONE);
    }

    /// The number that the key has; -1 if it had none and got this one.
    int putIfAbsent(long key, int number) {
        int place = (int) (key ^ (key >>> 32)) & mask;
        while (values[place] != NONE) {
            if (keys[place] == key) {
                return values[place];
            }
            place = (place + 1) & mask;
        }
        keys[place] = key;
        values[place] = number;
        return NONE;
    }
}
