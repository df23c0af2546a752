package dev.rapport.engine.internal.meaning;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.DataOutput;
import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;

/// The trained file of the quick classifier.
///
/// @param tables weights by feature, a table a kind
/// @param scales what a whole-number weight of this kind stands for, by move
/// @param calibration from the scores of all moves to the probability of each
public record QuickModel(
        Header header, Map<FeatureKind, RowTable> tables, Map<FeatureKind, float[]> scales, Matrix calibration) {

    public static final String KIND = "rapport quick 2";

    public QuickModel withCalibration(Matrix newCalibration) {
        return new QuickModel(header, tables, scales, newCalibration);
    }

    public void write(DataOutput out) throws IOException {
        header.write(out);
        for (FeatureKind kind : FeatureKind.values()) {
            Numbers.write(out, scales.get(kind));
            tables.get(kind).write(out);
        }
        calibration.write(out);
    }

    public static QuickModel read(byte[] file) throws IOException {
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(file));
        Header header = Header.read(in, KIND);
        Map<FeatureKind, RowTable> tables = new EnumMap<>(FeatureKind.class);
        Map<FeatureKind, float[]> scales = new EnumMap<>(FeatureKind.class);
        for (FeatureKind kind : FeatureKind.values()) {
            scales.put(kind, Numbers.read(in));
            tables.put(kind, RowTable.read(in, Header.MOVES.size()));
        }
        return new QuickModel(header, tables, scales, Matrix.read(in));
    }
}
