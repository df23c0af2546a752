package dev.rapport.engine.internal.meaning;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/// Weights by feature: a row of whole numbers, one a move, under the hash of each known feature.
///
/// Sums of whole numbers are the same on every machine and in any order. Features that are not in the table weigh
/// nothing.
public final class RowTable {

    private static final int ABSENT = 0;

    private final int[] keys;
    private final byte[] rows;
    private final int width;
    /// Slot to row number plus one, 0 where free.
    private final int[] slots;

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
        slots = new int[Integer.highestOneBit(Math.max(2, keys.length) * 4 - 1)];
        for (int row = 0; row < keys.length; row++) {
            int slot = slotOf(keys[row]);
            while (slots[slot] != ABSENT) {
                slot = (slot + 1) & (slots.length - 1);
            }
            slots[slot] = row + 1;
        }
    }

    public static int fold(long hash) {
        long mixed = (hash ^ (hash >>> 32)) * Vocabulary.CONTINUATION;
        return (int) (mixed >>> 32);
    }

    /// Adds the row of this feature to the sums, if there is one.
    void addTo(int[] sums, long hash) {
        int key = fold(hash);
        for (int slot = slotOf(key); slots[slot] != ABSENT; slot = (slot + 1) & (slots.length - 1)) {
            int row = slots[slot] - 1;
            if (keys[row] == key) {
                addRow(sums, row * width);
                return;
            }
        }
    }

    private void addRow(int[] sums, int from) {
        for (int move = 0; move < width; move++) {
            sums[move] += rows[from + move];
        }
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
