package dev.rapport.engine.internal.meaning;

import java.util.Arrays;

/// Rows of bytes, four to a long with 16 bits each, so that one addition serves four moves.
///
/// Each byte is shifted to 0 to 255; 256 such rows fit into 16 bits, then the lanes are emptied into the total.
final class Lanes {

    private static final int LANES = 4;
    private static final int BITS = 16;
    private static final long LANE = 0xFFFF;
    private static final int SHIFT = 128;
    private static final int MOST_ROWS = 256;

    private final long[] packed;
    private final int width;
    private final int longs;

    Lanes(byte[] rows, int width) {
        this.width = width;
        longs = (width + LANES - 1) / LANES;
        packed = new long[rows.length / width * longs];
        for (int at = 0; at < rows.length; at++) {
            int column = at % width;
            packed[at / width * longs + column / LANES] |= (long) (rows[at] + SHIFT) << (column % LANES * BITS);
        }
    }

    Sums sums() {
        return new Sums();
    }

    /// Not for sharing among threads.
    final class Sums {
        private final long[] lanes = new long[longs];
        private final int[] total = new int[width];
        private int rows;

        void add(int row) {
            int from = row * longs;
            for (int at = 0; at < lanes.length; at++) {
                lanes[at] += packed[from + at];
            }
            rows++;
            if (rows == MOST_ROWS) {
                empty();
            }
        }

        int[] total() {
            empty();
            return total;
        }

        private void empty() {
            for (int column = 0; column < width; column++) {
                long lane = (lanes[column / LANES] >>> (column % LANES * BITS)) & LANE;
                total[column] += (int) lane - rows * SHIFT;
            }
            Arrays.fill(lanes, 0);
            rows = 0;
        }
    }
}
