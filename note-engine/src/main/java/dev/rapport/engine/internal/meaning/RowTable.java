package dev.rapport.engine.internal.meaning;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/// Weights by feature: a row of whole numbers, one a move, under the hash of each known feature.
///
/// Sums of whole numbers are the same on every machine and in any order. Features that are not in the table weigh
/// nothing.
public final class RowTable {

    private static final long FREE = 0;

    private final int[] keys;
    private final byte[] rows;
    private final int width;
    private final Lanes lanes;

    /// Whether the feature with the hash 0 has row 0, 1 row 1 and so on: no search then.
    private final boolean numbered;

    /// A key in the upper half, the number of its row plus one in the lower; 0 where free.
    private final long[] slots;

    /// @param keys the features' hashes folded to 32 bits, all different
    /// @param rows the rows laid end to end, in the order of the keys
    public RowTable(int[] keys, byte[] rows, int width) {
        if (rows.length != keys.length * width) {
            throw new IllegalArgumentException(
                    rows.length + " weights do not fill " + keys.length + " rows of " + width);
        }
        this.keys = keys;
        this.rows = rows;
        this.width = width;
        lanes = new Lanes(rows, width);
        numbered = isNumbered(keys);
        slots = new long[numbered ? 1 : Integer.highestOneBit(Math.max(2, keys.length) * 3)];
        for (int row = 0; row < keys.length && !numbered; row++) {
            int slot = slotOf(keys[row]);
            while (slots[slot] != FREE) {
                slot = (slot + 1) & (slots.length - 1);
            }
            slots[slot] = ((long) keys[row] << 32) | (row + 1);
        }
    }

    private static boolean isNumbered(int[] keys) {
        for (int row = 0; row < keys.length; row++) {
            if (keys[row] != fold(row)) {
                return false;
            }
        }
        return true;
    }

    public static int fold(long hash) {
        long mixed = (hash ^ (hash >>> 32)) * Vocabulary.CONTINUATION;
        return (int) (mixed >>> 32);
    }

    /// The sums of the rows of these features.
    int[] sums(FeatureList features) {
        int[] found = new int[features.count()];
        int count = 0;
        for (int at = 0; at < found.length; at++) {
            int row = rowOf(features.get(at));
            found[count] = row; // overwritten by the next where there is no such row: cheaper than a branch
            count += row >= 0 ? 1 : 0;
        }
        Lanes.Sums sums = lanes.sums();
        for (int at = 0; at < count; at++) {
            sums.add(found[at]);
        }
        return sums.total();
    }

    /// What this feature weighs in one column, 0 where it is unknown.
    int weight(long hash, int column) {
        int row = rowOf(hash);
        return row < 0 ? 0 : rows[row * width + column];
    }

    private int rowOf(long hash) {
        if (numbered) {
            return hash >= 0 && hash < keys.length ? (int) hash : -1;
        }
        int key = fold(hash);
        int slot = slotOf(key);
        long entry = slots[slot];
        while (entry != FREE) {
            if ((int) (entry >>> 32) == key) {
                return (int) entry - 1;
            }
            slot = (slot + 1) & (slots.length - 1);
            entry = slots[slot];
        }
        return -1;
    }

    private int slotOf(int key) {
        return key & (slots.length - 1);
    }

    void write(DataOutput out) throws IOException {
        out.writeInt(keys.length);
        for (int key : keys) {
            out.writeInt(key);
        }
        out.write(rows);
    }

    static RowTable read(DataInput in, int width) throws IOException {
        int[] keys = new int[in.readInt()];
        for (int at = 0; at < keys.length; at++) {
            keys[at] = in.readInt();
        }
        byte[] rows = new byte[keys.length * width];
        in.readFully(rows);
        return new RowTable(keys, rows, width);
    }
}
