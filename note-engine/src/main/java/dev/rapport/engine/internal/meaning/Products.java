package dev.rapport.engine.internal.meaning;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// Widens what is known of a note by the products of where it stands along a few axes: what is harmless alone may spoil
/// a note together, and no sum says so.
///
/// @param axes from a note's numbers to its places along the axes; null to leave the numbers as they are
public record Products(@Nullable Matrix axes) {

    /// The numbers, then the product of every two places.
    public float[] widened(float[] numbers) {
        if (axes == null) {
            return numbers;
        }
        float[] places = axes.times(numbers);
        float[] wide = Arrays.copyOf(numbers, numbers.length + places.length * (places.length + 1) / 2);
        int at = numbers.length;
        for (int one = 0; one < places.length; one++) {
            for (int other = 0; other <= one; other++) {
                wide[at++] = places[one] * places[other];
            }
        }
        return wide;
    }

    void write(DataOutput out) throws IOException {
        out.writeBoolean(axes != null);
        if (axes != null) {
            axes.write(out);
        }
    }

    static Products read(DataInput in) throws IOException {
        return new Products(in.readBoolean() ? Matrix.read(in) : null);
    }
}
