package dev.rapport.engine.internal.meaning;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/// Lists of numbers in a trained file: their count, then each.
final class Numbers {

    private Numbers() {}

    static void write(DataOutput out, float[] values) throws IOException {
        out.writeInt(values.length);
        for (float value : values) {
            out.writeFloat(value);
        }
    }

    static float[] read(DataInput in) throws IOException {
        float[] values = new float[in.readInt()];
        for (int at = 0; at < values.length; at++) {
            values[at] = in.readFloat();
        }
        return values;
    }
}
