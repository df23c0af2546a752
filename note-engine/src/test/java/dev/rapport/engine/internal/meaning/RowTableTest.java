package dev.rapport.engine.internal.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Random;
import org.junit.jupiter.api.Test;

class RowTableTest {

    private static final int WIDTH = 25;
    private static final int ROWS = 300;

    private final byte[] weights = new byte[ROWS * WIDTH];
    private final RowTable table;

    RowTableTest() {
        new Random(7).nextBytes(weights);
        int[] keys = new int[ROWS];
        for (int row = 0; row < ROWS; row++) {
            keys[row] = RowTable.fold(hash(row));
        }
        table = new RowTable(keys, weights, WIDTH);
    }

    @Test
    void sums_as_one_by_one_however_many_features_there_are() {
        FeatureList features = new FeatureList();
        int[] expected = new int[WIDTH];
        for (int at = 0; at < 1000; at++) {
            int row = at * 7 % ROWS;
            features.add(hash(row));
            for (int column = 0; column < WIDTH; column++) {
                expected[column] += weights[row * WIDTH + column];
            }
        }

        assertThat(table.sums(features)).isEqualTo(expected);
    }

    @Test
    void unknown_features_weigh_nothing() {
        FeatureList features = new FeatureList();
        features.add(hash(ROWS + 1));

        assertThat(table.sums(features)).containsOnly(0);
    }

    @Test
    void finds_features_that_are_their_own_row_numbers() {
        int[] keys = new int[ROWS];
        for (int row = 0; row < ROWS; row++) {
            keys[row] = RowTable.fold(row);
        }
        RowTable numbered = new RowTable(keys, weights, WIDTH);

        assertThat(numbered.weight(17, 4)).isEqualTo(weights[17 * WIDTH + 4]);
        assertThat(numbered.weight(ROWS, 4)).isZero();
        assertThat(numbered.weight(-1, 4)).isZero();
    }

    @Test
    void reads_what_it_wrote() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        table.write(new DataOutputStream(bytes));

        RowTable read = RowTable.read(new DataInputStream(new ByteArrayInputStream(bytes.toByteArray())), WIDTH);

        assertThat(read.weight(hash(12), 3)).isEqualTo(weights[12 * WIDTH + 3]);
        assertThat(read.weight(hash(ROWS + 5), 3)).isZero();
    }

    private static long hash(int row) {
        return Vocabulary.extend(Vocabulary.START, (char) row);
    }
}
