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
public record QuickModel(
        Header header, Heads heads, Map<FeatureKind, RowTable> tables, Map<FeatureKind, float[]> scales) {

    public static final String KIND = "rapport quick 1";

    public void write(DataOutput out) throws IOException {
        header.write(out);
        heads.write(out);
        for (FeatureKind kind : FeatureKind.values()) {
            Numbers.write(out, scales.get(kind));
            tables.get(kind).write(out);
        }
    }

    public static QuickModel read(byte[] file) throws IOException {
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(file));
        Header header = Header.read(in, KIND);
        Heads heads = Heads.read(in);
        Map<FeatureKind, RowTable> tables = new EnumMap<>(FeatureKind.class);
        Map<FeatureKind, float[]> scales = new EnumMap<>(FeatureKind.class);
        for (FeatureKind kind : FeatureKind.values()) {
            scales.put(kind, Numbers.read(in));
            tables.put(kind, RowTable.read(in, heads.size()));
        }
        return new QuickModel(header, heads, tables, scales);
    }
}
