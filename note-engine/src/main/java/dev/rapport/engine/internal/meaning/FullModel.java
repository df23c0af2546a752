package dev.rapport.engine.internal.meaning;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.DataOutput;
import java.io.IOException;

/// The trained file of the full classifier.
///
/// @param encoder the [SentenceEncoder#name()] that the heads were trained on
/// @param heads from a sentence's vector to a score a move
/// @param calibration from these scores, followed by those of the quick classifier, to probabilities
public record FullModel(Header header, String encoder, Matrix heads, Matrix calibration) {

    public static final String KIND = "rapport full 1";

    public void write(DataOutput out) throws IOException {
        header.write(out);
        out.writeUTF(encoder);
        heads.write(out);
        calibration.write(out);
    }

    public static FullModel read(byte[] file) throws IOException {
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(file));
        Header header = Header.read(in, KIND);
        return new FullModel(header, in.readUTF(), Matrix.read(in), Matrix.read(in));
    }
}
